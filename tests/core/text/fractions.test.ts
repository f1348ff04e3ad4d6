import { expect, it } from 'vitest'
import { fractions } from '../../../src/core/index.ts'

const said = (text: string, lang: string) => fractions(text, lang).map(({ span, value }) => `${text.slice(...span)}=${value.toFixed(2)}`)

it.each([
  ['zh', '近三分之二的人', ['三分之二=0.67']],
  ['zh', '百分之五十', []],
  ['zh', '一半以上，四分之三', ['一半=0.50', '四分之三=0.75']],
  ['en', 'half of them, two thirds and a quarter', ['half=0.50', 'two thirds=0.67', 'a quarter=0.25']],
  ['en', 'the first half of the year, the third session', []],
  ['fr', 'la moitié, les deux tiers, trois quarts', ['moitié=0.50', 'les deux tiers=0.67', 'trois quarts=0.75']],
  ['fr', 'les pays tiers, le tiers monde', []],
  ['es', 'la mitad, un tercio, la quinta parte', ['mitad=0.50', 'un tercio=0.33', 'la quinta parte=0.20']],
  ['es', 'el cuarto período de sesiones', []],
  ['ru', 'половина, две трети, три четверти, треть', ['половина=0.50', 'две трети=0.67', 'три четверти=0.75', 'треть=0.33']],
  ['zh', '每三个儿童就有一个营养不良，近半', ['每三个儿童就有一个=0.33', '半=0.50']],
  ['zh', '每五名青年中就有不止一人失业', ['每五名青年中就有不止一人=0.20']],
  ['zh', '在抽查的案例中，十例有六例无法归因', ['十例有六例=0.60']],
  ['zh', '每10名儿童中有7名', ['每10名儿童中有7名=0.70']],
  ['en', 'half a million women', []],
  ['en', 'one in three children', ['one in three=0.33']],
  ['es', 'uno de cada cinco niños', ['uno de cada cinco=0.20']],
  ['en', 'in seven out of ten households, 3 of every 10', ['seven out of ten=0.70', '3 of every 10=0.30']],
  ['en', 'seven of the ten members', []],
  ['fr', 'dans sept ménages sur dix', ['sept ménages sur dix=0.70']],
  ['es', 'en siete de cada diez hogares', ['siete de cada diez=0.70']],
  ['ru', 'в семи из десяти домохозяйств', ['семи из десяти=0.70']],
  ['ar', 'في سبع من كل عشر أسر', ['سبع من كل عشر=0.70']],
  ['ar', 'نصف السكان وثلثا الأطفال وثلاثة أرباع النساء', ['نصف=0.50', 'وثلثا=0.67', 'وثلاثة أرباع=0.75']],
])('%s: %s', (lang, text, expected) => expect(said(text, lang)).toEqual(expected))
