import { isShortcut } from './actions/keys.ts'
import { startI18n } from './i18n/index.ts'
import { drawn } from './state/drawn.ts'
import { enter } from './state/entrance.ts'
import { tellFailures } from './state/failures.ts'
import { keepFocus } from './state/focus.ts'
import { awaitSentences } from './state/sentences.ts'
import { opened, openSession } from './state/session.ts'
import { followTheme } from './state/theme.ts'
import { keepTypeAhead } from './state/typeAhead.ts'

async function open(): Promise<void> {
  void openSession()
  // While the document is on its way, what draws it and the words of the interface get ready, one after the other.
  const view = import('./view.tsx')
  await Promise.all([opened(), drawn().then(startI18n)])
  enter()
  const root = document.getElementById('root')
  if (root) (await view).show(root)
}

tellFailures()
followTheme()
keepFocus()
keepTypeAhead(isShortcut)
awaitSentences()
// In a task of its own, and not awaited: what draws shares modules with this one, and would wait for it in turn.
setTimeout(() => void open())
