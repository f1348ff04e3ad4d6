import { describe, expect, it } from 'vitest'
import { asId, readVersion } from '../../../src/core/index.ts'

/** The blocks of a text as `label kind: words`. */
const outline = (text: string, lang: string) =>
  readVersion({ name: 'x.md', bytes: new TextEncoder().encode(text) }, { id: asId('x'), lang, status: 'imported', provenance: '' }).blocks.map(({ label, kind, text: words }) => `${label ?? '-'} ${kind}: ${words}`)

describe('numbering styles', () => {
  it.each([
    ['zh', '第一条 会员国应当合作。\n\n第二条 和平。\n\n第十二条 人权。', ['article.1 paragraph: 会员国应当合作。', 'article.2 paragraph: 和平。', 'article.12 paragraph: 人权。']],
    ['zh', '第3条 和平。', ['article.3 paragraph: 和平。']],
    ['zh', '一、和平。\n\n二、安全。\n\n十一、人权。', ['1 paragraph: 和平。', '2 paragraph: 安全。', '11 paragraph: 人权。']],
    ['zh', '（一）和平。\n\n（二）安全。', ['1 paragraph: 和平。', '2 paragraph: 安全。']],
    ['zh', '1、和平。\n\n2．安全。\n\n(3) 人权。', ['1 paragraph: 和平。', '2 paragraph: 安全。', '3 paragraph: 人权。']],
    ['zh', '①和平。\n\n②安全。', ['1 paragraph: 和平。', '2 paragraph: 安全。']],
    ['zh', '1. 和平。\n - a. 安全。\n - b. 人权。\n     - i. 发展。\n     - ii. 合作。', ['1 paragraph: 和平。', '1.a item: 安全。', '1.b item: 人权。', '1.b.i item: 发展。', '1.b.ii item: 合作。']],
    ['en', 'Article 1. All are equal.\n\nArticle 2: Nobody is less.', ['article.1 paragraph: All are equal.', 'article.2 paragraph: Nobody is less.']],
    ['en', 'Article I. One.\n\nArticle IV. Four.', ['article.1 paragraph: One.', 'article.4 paragraph: Four.']],
    ['en', '1. Peace.\n\n(a) Security;\n\n(b) Rights;\n\n(c) Work.', ['1 paragraph: Peace.', '1.a item: Security;', '1.b item: Rights;', '1.c item: Work.']],
    ['en', '1. Peace:\n  a) security;\n  b) rights.', ['1 paragraph: Peace:', '1.a item: security;', '1.b item: rights.']],
    ['en', '1. Peace:\n (h) one;\n (i) two;\n (j) three.', ['1 paragraph: Peace:', '1.h item: one;', '1.i item: two;', '1.j item: three.']],
    ['en', '1. Peace:\n (a) one:\n   (i) first;\n   (ii) second;\n (b) two.', ['1 paragraph: Peace:', '1.a item: one:', '1.a.i item: first;', '1.a.ii item: second;', '1.b item: two.']],
    ['fr', 'Article premier. Tous égaux.\n\nArticle 2. Sans distinction.', ['article.1 paragraph: Tous égaux.', 'article.2 paragraph: Sans distinction.']],
    ['es', 'Artículo 1. Todos iguales.\n\nArtículo 2. Sin distinción.', ['article.1 paragraph: Todos iguales.', 'article.2 paragraph: Sin distinción.']],
    ['ru', 'Статья 1. Все равны.\n\nСтатья 2. Без различия.', ['article.1 paragraph: Все равны.', 'article.2 paragraph: Без различия.']],
    ['ru', '1. Мир:\n а) первое;\n б) второе;\n в) третье.', ['1 paragraph: Мир:', '1.a item: первое;', '1.b item: второе;', '1.c item: третье.']],
    ['ar', 'المادة ١: السلام.\n\nالمادة ٢: الأمن.', ['article.1 paragraph: السلام.', 'article.2 paragraph: الأمن.']],
    ['ar', '١. السلام:\n أ) الأول؛\n ب) الثاني؛\n ج) الثالث.', ['1 paragraph: السلام:', '1.a item: الأول؛', '1.b item: الثاني؛', '1.c item: الثالث.']],
  ])('%s: %j', (lang, text, expected) => expect(outline(text, lang)).toEqual(expected))

  it.each([
    ['zh', '2020年是关键的一年。'],
    ['zh', '1.5摄氏度的目标仍可实现。'],
    ['zh', '一个人的进步引向所有人的进步。'],
    ['zh', '第一条理由并不充分，但是第二条充分。'],
    ['zh', '第36条第2款规定了任择条款。'],
    ['en', 'Article 36 of the Charter applies to all.'],
    ['en', 'Article 36(2) of the Statute applies to all.'],
    ['fr', 'Article 36 de la Charte est applicable à tous.'],
    ['es', 'Artículo 36 de la Carta es aplicable a todos.'],
    ['ru', 'Статья 36 Устава применяется ко всем.'],
    ['ar', 'المادة 36 من الميثاق تنطبق على الجميع.'],
    ['en', '2020. A year of change came and went.'],
    ['en', '3.5 per cent is not enough for anyone.'],
    ['en', 'J. Smith spoke for all of them.'],
    ['en', 'A. Guterres spoke for all of them.'],
    ['en', 'Articles of clothing were sent to them.'],
    ['ru', 'И. Иванов выступил от имени всех.'],
  ])('%s: no number begins %s', (lang, text) => expect(outline(`${text}\n`, lang)[0]).toMatch(/^- /))

  it('opens a scope of its own for an annex', () => {
    expect(outline('# T\n\n1. Eins.\n\n## Annex I\n\n1. One.\n\n(a) Sub.', 'en').slice(1)).toEqual(['1 paragraph: Eins.', '- heading: Annex I', 'annex.1 paragraph: One.', 'annex.1.a item: Sub.'])
  })

  it('gives no label twice, even when a text numbers badly', () => {
    const labels = outline('1. a\n\n1. b\n\n1. c\n\n- a. x\n- a. y\n\n## S\n\n1. d\n\n2. e\n\n## T\n\n1. f', 'en').map((line) => line.split(' ')[0]).filter((label) => label !== '-')
    expect(new Set(labels).size).toBe(labels.length)
  })
})

describe('a table of contents', () => {
  it.each([
    ['A Title\t2', 'toc'],
    ['Governance, etc.\t2', 'toc'],
    ['A Title ........ 12', 'toc'],
    ['A Title………………3', 'toc'],
    ['A Title     7', 'toc'],
    ['A sentence that ends in 2020', 'front'],
    ['A sentence... 5000000', 'front'],
  ])('%j is %s', (line, kind) => expect(outline(`# Whole\n\n${line}\n\n1. Text.\n`, 'en')[1]).toMatch(new RegExp(`^- ${kind}: `)))
})
