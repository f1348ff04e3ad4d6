import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { file, scratch, sixfold } from '../support/cli.ts'

const zh = file('zh.md', '# 宣言\n\n1. 和平。\n')
const rows = file('rows.jsonl', '{"id":"1","versions":{"zh":"和平","en":"peace"}}\n')
const folder = scratch('folder.md')
mkdirSync(folder)

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['help'], ['check', '--help'], ['blocks', '-h']])('explains itself: %s', async (...argv) => {
    const { status, out, err } = await sixfold(...argv.filter((word) => typeof word === 'string'))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    for (const command of ['blocks', 'align', 'check', 'export', 'terms', 'lexicon']) expect(out).toContain(`sixfold ${command}`)
  })

  it('without a command explains itself and fails', async () => expect(await sixfold()).toMatchObject({ status: 2, err: '' }))

  it.each([
    ['an unknown command', ['chek'], /no command chek; the commands are blocks, align, check/],
    ['a name of every object', ['constructor'], /no command constructor/],
    ['an unknown option', ['blocks', zh, '--colour'], /--colour/],
    ['an option without its value', ['blocks', zh, '--lang'], /lang/],
    ['no file', ['blocks'], /blocks takes one FILE/],
    ['two files', ['blocks', zh, zh], /blocks takes one FILE/],
    ['a file that is not there', ['blocks', scratch('none.md')], /none\.md: no such file/],
    ['a folder', ['blocks', folder], /folder\.md: /],
    ['an empty file', ['blocks', file('empty.md', '')], /empty\.md: empty/],
    ['malformed UTF-8', ['blocks', file('bad.md', Uint8Array.from([0x61, 0x80]))], /bad\.md:byte 1: malformed-utf8/],
    ['a binary file', ['blocks', file('a.md', '%PDF-1.4')], /a\.md: wrong-type/],
    ['an unknown ending', ['blocks', file('a.xyz', 'x')], /a\.xyz: wrong-type/],
    ['malformed TMX', ['blocks', file('a.tmx', '<tmx><body>'), '--lang', 'zh'], /a\.tmx:1:\d+: malformed/],
    ['no versions', ['check'], /check takes either --versions/],
    ['versions and rows', ['check', '--versions', `zh=${zh}`, '--rows', rows], /check takes either --versions/],
    ['a version without a tag', ['check', '--versions', zh], /expected TAG=FILE|takes either --versions/],
    ['a version twice', ['check', '--versions', `zh=${zh}`, `zh=${zh}`], /the version zh is named twice/],
    ['a target that is not there', ['check', '--versions', `zh=${zh}`, '--target', 'fr'], /--target fr: the versions are zh/],
    ['an unknown format', ['check', '--rows', rows, '--format', 'xml'], /--format xml: expected text, jsonl, sarif/],
    ['an unknown severity', ['check', '--rows', rows, '--fail-on', 'grave'], /--fail-on grave: expected minor, major, critical/],
    ['rows that are not there', ['check', '--rows', scratch('none.jsonl')], /none\.jsonl: no such file/],
    ['a folder of rows', ['check', '--rows', folder], /folder\.md: /],
    ['no output', ['export', '--versions', `zh=${zh}`], /export needs -o OUT/],
    ['an unknown format to write', ['export', '--versions', `zh=${zh}`, '--format', 'scroll', '-o', scratch('o')], /--format scroll: expected markdown/],
    ['a version to write that is not there', ['export', '--versions', `zh=${zh}`, '--version', 'fr', '-o', scratch('o')], /--version fr: the versions are zh/],
    ['a place that cannot be written', ['export', '--versions', `zh=${zh}`, '-o', scratch('no/such/folder.md')], /folder\.md: /],
    ['one side to align', ['align', zh], /align takes two files/],
    ['unknown segments', ['align', zh, zh, '--segments', 'words'], /--segments words: expected blocks, lines, sentences/],
    ['no word', ['lexicon'], /lexicon takes a WORD/],
    ['an unknown language of a word', ['lexicon', 'x', '--lang', 'de'], /--lang de: expected zh, en/],
    ['terms without a file', ['terms'], /terms takes one FILE/],
  ])('refuses %s in one line with status 2', async (_, argv, expected) => {
    const { status, out, err } = await sixfold(...argv)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(expected)
    expect(err).toMatch(/^sixfold: [^\n]+\n$/)
  })
})
