import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConcepts, readTbx, TableError, writeConcepts, writeTbx, type Concept, type Form } from '../../../src/core/index.ts'
import { corpusFile } from '../../support/rows.ts'

const failure = (text: string): string => {
  try {
    readTbx(text, 'terms.tbx')
  } catch (error) {
    if (error instanceof TableError) return error.message
    throw error
  }
  return 'read'
}

const doc = (body: string) => `<?xml version="1.0"?>\n<tbx type="TBX-Basic" style="dct">\n<text><body>\n${body}\n</body></text></tbx>`

const shipped = readConcepts(corpusFile('terms/terms.tsv'))
const withForms = (concept: Concept): Concept => ({ ...concept, forms: Object.fromEntries(Object.entries(concept.forms).filter(([, forms]) => forms.length > 0)) })

describe('TBX', () => {
  it('carries the whole termbase, and the table can be written from it again', () => {
    const again = readTbx(writeTbx(shipped), 'terms.tbx')
    expect(again).toEqual(shipped.map(withForms))
    expect(readConcepts(writeConcepts(again))).toEqual(shipped)
  })

  it('carries any concept', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }).map((raw) => `x${raw}x`.replace(/\s+/g, ' '))
    const rest = fc.array(fc.record<Form>({ text, status: fc.constantFrom('admitted', 'deprecated', 'wrong') }), { maxLength: 3 })
    const forms = fc.tuple(text, rest).map(([first, more]): Form[] => [{ text: first, status: 'preferred' }, ...more])
    fc.assert(
      fc.property(fc.array(fc.record({ domain: fc.constantFrom('', 'un-body'), note: fc.constantFrom('', 'a < b & c'), zh: forms, ar: forms }), { maxLength: 4 }), (list) => {
        const concepts = list.map(({ domain, note, zh, ar }, index): Concept => ({ id: `${index}-c`, domain, note, forms: { zh, ar } }))
        // What XML cannot hold is U+FFFD; a generated grapheme may hold a control character.
        // eslint-disable-next-line no-control-regex
        fc.pre(!/[\u0000-\u001f\u0085\u2028\ufffe\uffff]/.test(JSON.stringify(concepts.map(({ forms: of }) => of))))
        expect(readTbx(writeTbx(concepts), 'x.tbx')).toEqual(concepts)
      }),
    )
  })

  it('writes what the standard asks for', () => {
    const text = writeTbx([{ id: '2030-agenda', domain: 'agenda', note: 'n', forms: { zh: [{ text: '议程', status: 'preferred' }, { text: '<旧>', status: 'deprecated' }, { text: '误', status: 'wrong' }], en: [] } }])
    expect(text).toContain('<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"')
    expect(text).toContain('<conceptEntry id="_2030-agenda">')
    expect(text).toContain('<termSec><term>&lt;旧&gt;</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>')
    expect(text).not.toContain('xml:lang="en">\n        </langSec>')
  })

  it.each([
    ['DCA style', '<conceptEntry id="c"><descrip type="subjectField">law</descrip><langSec xml:lang="zh-Hans"><termSec><term>条约</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec></conceptEntry>'],
    ['the edition of 2008', '<termEntry id="c"><descripGrp><descrip type="subjectField">law</descrip></descripGrp><langSet xml:lang="zh"><tig><term>条约</term></tig></langSet></termEntry>'],
    ['groups of the edition of 2008', '<termEntry id="c"><descrip type="subjectField">law</descrip><langSet xml:lang="ZH"><ntig><termGrp><term>条约</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet></termEntry>'],
    ['other markup', '<conceptEntry id="c"><min:subjectField>law</min:subjectField><langSec xml:lang="zh"><termSec><term><![CDATA[条约]]></term><basic:context>条约法</basic:context></termSec></langSec></conceptEntry>'],
  ])('reads %s', (_, body) => expect(readTbx(doc(body), 'x.tbx')).toEqual([{ id: 'c', domain: 'law', note: '', forms: { zh: [{ text: '条约', status: 'preferred' }] } }]))

  it('makes the first form the preferred one when none is named, and one only', () => {
    const term = (text: string, status?: string) => `<termSec><term>${text}</term>${status ? `<min:administrativeStatus>${status}-admn-sts</min:administrativeStatus>` : ''}</termSec>`
    const [concept] = readTbx(doc(`<conceptEntry id="c"><langSec xml:lang="en">${term('a', 'deprecatedTerm')}${term('b')}${term('c', 'preferredTerm')}${term('d', 'preferredTerm')}</langSec><langSec xml:lang="fr">${term('e')}${term('f')}</langSec></conceptEntry>`), 'x.tbx')
    const shown = (forms: readonly Form[] = []) => forms.map(({ text, status }) => `${text} ${status}`)
    expect(shown(concept?.forms.en)).toEqual(['c preferred', 'a deprecated', 'b admitted', 'd admitted'])
    expect(shown(concept?.forms.fr)).toEqual(['e preferred', 'f admitted'])
  })

  it.each([
    ['an unclosed element', doc('<conceptEntry id="c"><langSec xml:lang="zh"></conceptEntry>'), /^terms\.tbx:4:\d+: /],
    ['an empty term', doc('<conceptEntry id="c"><langSec xml:lang="zh"><termSec><term> </term></termSec></langSec></conceptEntry>'), /^terms\.tbx:4:\d+: an empty term$/],
    ['a section without a term', doc('<conceptEntry id="c"><langSec xml:lang="zh"><termSec></termSec></langSec></conceptEntry>'), /^terms\.tbx:4:\d+: termSec without a term$/],
    ['a section without a language', doc('<conceptEntry id="c"><langSec></langSec></conceptEntry>'), /^terms\.tbx:4:\d+: langSec without xml:lang$/],
    ['a concept twice', doc('<conceptEntry id="c"/>\n<conceptEntry id="c"/>'), /^terms\.tbx:5:\d+: the concept c stands twice$/],
    ['an unknown status', doc('<conceptEntry id="c"><langSec xml:lang="zh"><termSec><term>x</term><min:administrativeStatus>good</min:administrativeStatus></termSec></langSec></conceptEntry>'), /^terms\.tbx:4:\d+: unknown administrative status good$/],
    ['another root', '<tmx/>', /^terms\.tbx:1:\d+: the root element is tmx, not tbx or martif$/],
    ['an internal DTD subset', '<!DOCTYPE tbx [<!ENTITY a "b">]>\n<tbx/>', /^terms\.tbx:\d+:\d+: an internal DTD subset is not accepted$/],
    ['no XML', 'id\tdomain', /^terms\.tbx:1:\d+: /],
  ])('refuses %s and names the place', (_, text, expected) => expect(failure(text)).toMatch(expected))
})

describe('writeConcepts', () => {
  it.each(['a|b', '~a', '!a', '-', ''])('refuses the form %j, which a table cannot hold', (text) => {
    expect(() => writeConcepts([{ id: 'c', domain: '', note: '', forms: { zh: [{ text, status: 'preferred' }] } }])).toThrow(TableError)
  })
})
