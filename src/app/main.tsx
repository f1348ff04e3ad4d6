import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
// First, so that a feature's own style comes after what is shared and wins.
import './base.css'
import './sight.css'
import { App } from './App.tsx'
import { startI18n } from './i18n/index.ts'
import { keepFocus } from './state/focus.ts'
import { opened, openSession } from './state/session.ts'
import { followTheme } from './state/theme.ts'

followTheme()
keepFocus()
void openSession()
await Promise.all([startI18n(), opened()])
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
