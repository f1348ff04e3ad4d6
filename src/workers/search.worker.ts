import { expose } from 'comlink'
import { SearchService } from './search.ts'

expose(new SearchService())
// The client waits for a first word before it believes that the script has loaded.
self.postMessage('ready')
