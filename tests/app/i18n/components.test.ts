import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/*
 * No sentence stands in a component: what a person reads or hears comes from the language files. Every .tsx is parsed
 * and its text, and the attributes that are read out or shown, are looked through for letters.
 */

const root = fileURLToPath(new URL('../../../src/app', import.meta.url))
const components = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'))
const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'title', 'placeholder', 'alt', 'label', 'description'])
/** The name of the product is the same everywhere. */
const names = new Set(['Sixfold'])
const speaks = (text: string) => /\p{L}{2}/u.test(text) && !names.has(text.trim())

/** Sentences written out in a component, with their line. */
function sentencesIn(code: string): string[] {
  const file = ts.createSourceFile('component.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const report = (node: ts.Node, text: string) => {
    if (speaks(text)) found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`)
  }
  /** Texts that an expression can give by itself: not the keys that it hands to a function. */
  const literals = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isFunctionLike(node) || ts.isElementAccessExpression(node)) return
    if (ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText())) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) report(node, node.text)
    ts.forEachChild(node, literals)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text)
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) literals(node.initializer)
    if (ts.isJsxExpression(node) && node.expression && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) literals(node.expression)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

test('the search itself finds what it should', () => {
  const found = sentencesIn(`
    const A = () => <p title="Say it" className="plain">Hello {open ? 'world' : t('fine')}{mode === 'read' && <b aria-label={\`Row \${n}\`}>14.j · {t('ok')}</b>}</p>
  `)
  expect(found.map((text) => text.replace(/^\d+: /, ''))).toEqual(['Say it', 'Hello', 'world', 'Row'])
})

test('there are components to look through', () => {
  expect(components.length).toBeGreaterThan(20)
})

describe.each(components)('%s', (path) => {
  test('speaks only through the language files', () => {
    expect(sentencesIn(readFileSync(join(root, path), 'utf8'))).toEqual([])
  })
})
