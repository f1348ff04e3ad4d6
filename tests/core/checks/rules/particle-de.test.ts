import { describe, expect, it } from 'vitest'
import { particleDe } from '../../../../src/core/checks/rules/particle-de.ts'
import { findingsOf } from '../../../support/findings.ts'

describe('particle-de', () => {
  it.each(['他们不断地努力工作。', '土地和领土完整受到保护。', '公正和公开的审讯至关重要。', '缔约国得随时撤回保留。', '有效地执行决议。', '他们最重要的选举即将举行。', '这是有效的参与机制。', '对指控进行公正的调查。', '各国切实的需要应得到满足。', '与其他人平等的基础。', '这是有效的保护机制。', ''])('accepts %s', (zh) => {
    expect(findingsOf(particleDe, { zh })).toEqual([])
  })

  it.each([
    ['可靠地并增加联合国的资金。', [{ messageId: 'no-verb', quote: '可靠地并', fixed: undefined }]],
    ['各国应积极的参与谈判进程。', [{ messageId: 'before-verb', quote: '积极的参与', fixed: '各国应积极地参与谈判进程。' }]],
    ['他们在这个问题上处理的很好。', [{ messageId: 'before-degree', quote: '处理的很好', fixed: '他们在这个问题上处理得很好。' }]],
    ['这是一个美好地未来。', [{ messageId: 'before-noun', quote: '美好地未来', fixed: '这是一个美好的未来。' }]],
    ['小国得声音应得到重视。', [{ messageId: 'before-noun', quote: '小国得声音', fixed: '小国的声音应得到重视。' }]],
    ['妇女所占席位地比例上升。', [{ messageId: 'before-noun', quote: '席位地比例', fixed: '妇女所占席位的比例上升。' }]],
    ['他们可自由、负责的决定生育间隔。', [{ messageId: 'before-verb', quote: '负责的决定', fixed: '他们可自由、负责地决定生育间隔。' }]],
    ['各国应逐步、不加歧视的予以实现。', [{ messageId: 'before-verb', quote: '歧视的予以', fixed: '各国应逐步、不加歧视地予以实现。' }]],
    ['儿童仍被不成比例的安置在特殊学校。', [{ messageId: 'before-verb', quote: '不成比例的安置', fixed: '儿童仍被不成比例地安置在特殊学校。' }]],
    ['机构对指控进行迅速、公正地调查。', [{ messageId: 'before-noun', quote: '公正地调查', fixed: '机构对指控进行迅速、公正的调查。' }]],
    ['幸存者不受歧视得获得服务。', [{ messageId: 'before-verb', quote: '歧视得获得', fixed: '幸存者不受歧视地获得服务。' }]],
    ['警方得以及时、可靠的追查其来源。', [{ messageId: 'before-verb', quote: '可靠的追查', fixed: '警方得以及时、可靠地追查其来源。' }]],
    ['在平等地基础上获得保护。', [{ messageId: 'before-noun', quote: '平等地基础', fixed: '在平等的基础上获得保护。' }]],
  ])('finds the fault in %s', (zh, found) => {
    expect(findingsOf(particleDe, { zh })).toEqual(found)
  })
})
