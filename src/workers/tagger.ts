import load, { cut, tag } from 'jieba-wasm/web'
import { jiebaTagger, type Tagger } from '../core/index.ts'

/**
 * The tagger for Chinese as a browser has it: four megabytes of WebAssembly with its dictionary, from the app's own
 * origin, so it is fetched only after the first findings are on the screen.
 * @throws when the file cannot be had or the browser forbids WebAssembly.
 */
export async function loadTagger(): Promise<Tagger> {
  await load()
  return jiebaTagger({ cut, tag })
}
