// Cuts the lines of a file with jieba-rs each time it is told to. Arguments: MODE FILE. See PeerProcess.cs.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

const [mode, file] = process.argv.slice(2)
const jieba = Jieba.withDict(dict)
const cuts = {
  exact: (line) => jieba.cut(line, true),
  'exact-no-hmm': (line) => jieba.cut(line, false),
  full: (line) => jieba.cutAll(line),
  search: (line) => jieba.cutForSearch(line, true),
  tag: (line) => jieba.tag(line, true),
}
const cut = cuts[mode]
const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.length > 0)

console.log('ready')
for await (const _ of createInterface({ input: process.stdin })) {
  let words = 0
  for (const line of lines) words += cut(line).length
  console.log(words)
}
