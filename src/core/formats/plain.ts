import { correctedText, requested, type Format } from './format.ts'
import { readStructure } from './structure.ts'

/** Plain text: read with the same eyes as Markdown, written one block a line without markup. */
export const plain: Format = {
  id: 'text',
  extensions: ['txt', 'text'],
  mediaType: 'text/plain',
  read: (text, _name, { id, lang }) => readStructure(text, id, lang),
  write: (request) => {
    const textOf = correctedText(request.corrections)
    return requested(request)
      .blocks.map((block) => {
        const own = block.label?.split('.').at(-1)
        return `${own && (block.kind === 'item' || block.kind === 'paragraph') ? `${own}. ` : ''}${textOf(block)}\n`
      })
      .join('\n')
  },
}
