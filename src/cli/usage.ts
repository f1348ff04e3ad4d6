/** Bad usage: what is wrong and what to write instead. The command line exits with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const help = `sixfold: align language versions of a document, find translation errors, export the correction

  sixfold blocks FILE [--lang zh]
      print the document's blocks as JSON lines {label, kind, text}
  sixfold align SRC TGT [--src-lang zh] [--tgt-lang en] [--segments lines|blocks|sentences]
                [--format beads|tsv|tmx|jsonl] [--dictionary FILE]... [--no-lexicon]
      align two texts; beads are "i,j<TAB>k,l" with zero-based indices
  sixfold align --versions zh=FILE en=FILE ... [--segments lines|blocks|sentences] [--format rows|jsonl|tsv|tmx]
      align two to six versions into rows, {"zh":[0],"en":[0,1]}
  sixfold check --versions zh=FILE en=FILE ... [--target zh] [--format text|jsonl|sarif] [--fail-on SEVERITY]
      align and check; the target is the first version unless named
  sixfold check --rows FILE.jsonl [--target zh] [--format text|jsonl|sarif] [--fail-on SEVERITY]
      check rows that are aligned already: {"id","label","versions":{"zh":"...","en":"..."}} a line
  sixfold export --versions zh=FILE en=FILE ... --version zh --format markdown|text|tmx|... -o OUT
  sixfold export --project BUNDLE --version zh --format ... -o OUT
      write a version or the bitext
  sixfold terms FILE [--lang zh]
      list the termbase's concepts in a document with their places
  sixfold terms [--import FILE.tbx|FILE.tsv] [--export tbx|tsv -o OUT]
      check a termbase, or write one (the one that ships, or the one imported) as TBX (ISO 30042) or as a table
  sixfold lexicon WORD [--lang en]
      look a word up in the lexicon and the termbase; without --lang, in every language of its script

Exit status: 0 fine; 1 findings at or above --fail-on (minor, major or critical); 2 bad usage or unreadable input.
Results go to standard output; progress and errors to standard error. FILE may be Markdown, plain text or TMX.
`
