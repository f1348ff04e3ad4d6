import { parseResources, type Resources } from '../../src/core/index.ts'
import { tsv } from './rows.ts'

const langs = ['zh', 'en', 'fr', 'es', 'ru', 'ar']
const cells = (line: string) => line.split(';').map((cell) => cell.trim())

/** Small tables for tests, an entry a line with its cells between semicolons, in the order of the files. */
export function mini({ terms = [], senses = [], functionWords = [], lexicon = [], quotations = [] }: Partial<Record<'terms' | 'senses' | 'functionWords' | 'lexicon' | 'quotations', readonly string[]>>): Resources {
  return parseResources({
    terms: tsv(['id', 'domain', ...langs, 'note'], ...terms.map((line) => [...cells(line), ''])),
    senses: tsv(['word', 'sense', 'kind', ...langs], ...senses.map(cells)),
    function: tsv(['id', 'category', ...langs], ...functionWords.map(cells)),
    lexicon: tsv([...langs, 'pos', 'band'], ...lexicon.map((line) => [...cells(line), '3'])),
    quotations: tsv(['id', 'source', ...langs, 'certainty'], ...quotations.map(cells)),
  })
}

/** Common nouns and verbs in six languages, enough to write rows with. */
export const commonWords: readonly string[] = [
  '政府; government; gouvernement; gobierno; правительство; حكومة; n',
  '和平; peace; paix; paz; мир; سلام; n',
  '儿童; child|children; enfant; niño; ребёнок|дети; طفل|أطفال; n',
  '教育; education; éducation; educación; образование; تعليم; n',
  '妇女; woman|women; femme; mujer; женщина; امرأة|نساء; n',
  '学校; school; école; escuela; школа; مدرسة|مدارس; n',
  '医院; hospital; hôpital; hospital; больница; مستشفى|مستشفيات; n',
  '道路; road; route; camino; дорога; طريق|طرق; n',
  '粮食; food; nourriture; alimento; продовольствие; غذاء; n',
  '保护; protect; protéger; proteger; защищать; يحمي|حماية; v',
  '建造; build; construire; construir; строить; يبني|بناء; v',
  '修复; repair; réparer; reparar; ремонтировать; يصلح|إصلاح; v',
]
