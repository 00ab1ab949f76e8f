// What must hold of the finished site: no link leads to nothing, also not to a heading that is not there, every picture
// is there, and the search finds Chinese words.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { search } from './words.mjs';

const html = path.resolve('html');
const read = new Map();

function plain(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function page(file) {
  if (!read.has(file)) {
    const text = readFileSync(file, 'utf8');
    read.set(file, {
      ids: new Set([...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map((found) => plain(found[1]))),
      links: [...text.matchAll(/<(?:a|img)\s[^>]*?\b(?:href|src)="([^"]+)"/g)].map((found) => plain(found[1])),
    });
  }
  return read.get(file);
}

function* pages(folder) {
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) {
      yield* pages(file);
    } else if (name.endsWith('.html') && name !== '404.html') {
      yield file;
    }
  }
}

const dead = [];
let links = 0;
for (const file of pages(html)) {
  // The Javadoc tool has checked the links within a module.
  const javadoc = file.startsWith(path.join(html, 'api') + path.sep);
  for (const link of page(file).links) {
    if (/^[a-z]+:/.test(link) || (javadoc && !link.startsWith('/api/'))) {
      continue;
    }
    links++;
    const [address, anchor] = link.split('#').map(decodeURIComponent);
    let to = address === '' ? file : address.startsWith('/') ? path.join(html, address) : path.resolve(path.dirname(file), address);
    if (existsSync(to) && statSync(to).isDirectory()) {
      to = path.join(to, 'index.html');
    }
    if (!existsSync(to) || (anchor && to.endsWith('.html') && !page(to).ids.has(anchor))) {
      dead.push(`${path.relative(html, file)}: ${link}`);
    }
  }
}
assert.deepEqual(dead, [], 'links to nothing');
assert.ok(links > 1000, `only ${links} links`);

const chunks = path.join(html, 'assets', 'chunks');
async function index(language) {
  const name = readdirSync(chunks).find((chunk) => chunk.startsWith(`@localSearchIndex${language}.`));
  const json = (await import(pathToFileURL(path.join(chunks, name)))).default;
  return MiniSearch.loadJSON(json, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    ...search.options,
    searchOptions: search.searchOptions,
  });
}
const found = async (language, words) => (await index(language)).search(words).map((one) => one.id);
for (const words of ['勾稽关系', '结转下年', '批注副本', '行政复议', '表']) {
  assert.ok((await found('zh-CN', words)).length > 0, `nothing is found for ${words}`);
}
assert.ok((await found('zh-CN', '校核网页'))[0].includes('evidence-page'), 'the page of a title comes first');
assert.equal((await found('zh-CN', '长颈鹿')).length, 0);
assert.ok((await found('root', 'balanse')).length > 0, 'a slip of the pen is forgiven');
console.log(`${read.size} pages, ${links} links, none to nothing; the search finds Chinese words`);
