import { SaxesParser } from 'saxes'
import type { DictionaryFormat } from '../../model/index.ts'
import type { Equivalents } from '../glossary.ts'
import { DictionaryError, primary, type Dictionary, type Progress } from './dictionary.ts'

/** Characters between two reports of progress. */
const step = 200_000

/** TMX 1.4 units become memory, short ones also entries; TBX (ISO 30042, both the 2008 and the 2019 element names) becomes entries. */
export function readDictionaryXml(text: string, file: string, onProgress: Progress): Dictionary {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const entries: Equivalents[] = []
  const memory: Record<string, string>[] = []
  let format: DictionaryFormat | null = null
  let unit: Record<string, string[]> | null = null
  let lang = ''
  let words: string | null = null
  let quiet = 0
  let skipped = 0
  const place = () => `${parser.line}:${parser.column}`
  parser.on('error', (error) => {
    throw new DictionaryError('xml', file, place(), error.message.replace(/^\d+:\d+: /, ''))
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new DictionaryError('dtd', file, place(), 'an internal DTD subset is refused')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (!format) {
      if (/^tmx$/i.test(name)) format = 'tmx'
      else if (/^(?:tbx|martif)$/i.test(name)) format = 'tbx'
      else throw new DictionaryError('root', file, place(), `the root element is ${name}, not tmx, tbx or martif`)
    }
    const tag = attributes['xml:lang'] ?? attributes['lang']
    if (/^(?:tu|termEntry|conceptEntry)$/.test(name)) unit = {}
    else if (/^(?:tuv|langSet|langSec)$/.test(name)) lang = primary(typeof tag === 'string' ? tag : '')
    else if (/^(?:seg|term)$/.test(name)) words = ''
    else if (words !== null && /^(?:bpt|ept|ph|it|ut)$/.test(name)) quiet++
  })
  const addWords = (piece: string) => {
    if (words !== null && quiet === 0) words += piece
  }
  parser.on('text', addWords)
  parser.on('cdata', addWords)
  parser.on('closetag', ({ name }) => {
    if (words !== null && /^(?:bpt|ept|ph|it|ut)$/.test(name)) quiet--
    else if (/^(?:seg|term)$/.test(name)) {
      const found = words?.trim()
      if (unit && lang && found) (unit[lang] ??= []).push(found)
      words = null
    } else if (/^(?:tu|termEntry|conceptEntry)$/.test(name) && unit) {
      if (Object.keys(unit).length < 2) skipped++
      else if (format === 'tbx') entries.push(unit)
      else {
        memory.push(Object.fromEntries(Object.entries(unit).map(([key, forms]) => [key, forms.join(' ')])))
        if (Object.values(unit).every((forms) => forms.every((form) => form.length <= 40 && !/[.。!?！？]/.test(form)))) entries.push(unit)
      }
      unit = null
    }
  })
  for (let at = 0; at < text.length; at += step) {
    onProgress(at / text.length)
    parser.write(text.slice(at, at + step))
  }
  parser.close()
  return { format: format ?? 'tmx', entries, memory, skipped }
}
