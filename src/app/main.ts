// First, so that a feature's own style comes after what is shared and wins.
import './base.css'
import './sight.css'
import { drawn } from './state/drawn.ts'

// What the page was served with is to be read before anything else runs; the rest is on its way meanwhile, see .config/early.ts.
void drawn().then(() => import('./start.ts'))
