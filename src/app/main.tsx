import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
// First, so that a feature's own style comes after what is shared and wins.
import './base.css'
import './sight.css'
import { isShortcut } from './actions/keys.ts'
import { App } from './App.tsx'
import { startI18n } from './i18n/index.ts'
import { drawn } from './state/drawn.ts'
import { enter } from './state/entrance.ts'
import { tellFailures } from './state/failures.ts'
import { keepFocus } from './state/focus.ts'
import { awaitSentences } from './state/sentences.ts'
import { opened, openSession } from './state/session.ts'
import { followTheme } from './state/theme.ts'
import { keepTypeAhead } from './state/typeAhead.ts'

tellFailures()
followTheme()
keepFocus()
keepTypeAhead(isShortcut)
awaitSentences()
void openSession()
await Promise.all([startI18n(), opened(), drawn()])
enter()
const root = document.getElementById('root')
// As a transition it is drawn in slices, between which the page stays alive.
if (root)
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
