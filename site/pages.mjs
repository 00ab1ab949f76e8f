// The pages of the repository on their way to the site: English at the root, Chinese under zh-CN, links between
// pages kept, links to other files leading to the repository. A link to nothing ends the build.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [project, target] = process.argv.slice(2);
const REPOSITORY = 'https://github.com/opengpr/gpr/blob/main/';
const ROOT_PAGES = ['README', 'CHANGELOG', 'CONTRIBUTING', 'SECURITY', 'CODE_OF_CONDUCT', 'NOTICE'];

function* below(folder) {
  for (const name of readdirSync(path.join(project, folder)).sort()) {
    const file = path.posix.join(folder, name);
    if (statSync(path.join(project, file)).isDirectory()) {
      yield* below(file);
    } else if (name.endsWith('.md')) {
      yield file;
    }
  }
}

/** Where a page of the repository stands on the site. */
function place(file) {
  const chinese = file.includes('zh-CN');
  const plain = file
    .replace(/\.zh-CN\.md$/, '.md')
    .replace(/(^|\/)zh-CN\//, '$1')
    .replace(/^docs\/guide\/README\.md$/, 'guide/index.md')
    .replace(/^docs\/decisions\/README\.md$/, 'decisions/index.md')
    .replace(/^README\.md$/, 'index.md')
    .replace(/^docs\//, '');
  return (chinese ? 'zh-CN/' : '') + plain;
}

const pages = new Map();
for (const name of ROOT_PAGES) {
  for (const file of [`${name}.md`, `${name}.zh-CN.md`]) {
    if (existsSync(path.join(project, file))) {
      pages.set(file, place(file));
    }
  }
}
for (const file of below('docs')) {
  pages.set(file, place(file));
}

const dead = [];

function linked(file, target) {
  if (/^[a-z]+:/.test(target) || target.startsWith('#')) {
    return target;
  }
  const [relative, anchor] = target.split('#');
  const to = path.posix.normalize(path.posix.join(path.posix.dirname(file), decodeURI(relative)));
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (pages.has(to)) {
    return path.posix.relative(path.posix.dirname(pages.get(file)), pages.get(to)).replace(/^(?!\.)/, './') + hash;
  }
  if (!existsSync(path.join(project, to))) {
    dead.push(`${file}: ${target}`);
  }
  return REPOSITORY + encodeURI(to) + hash;
}

/** Links outside code; pictures are copied beside the pages instead. */
function onSite(file, text) {
  let fenced = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*```/.test(line)) {
        fenced = !fenced;
      }
      return fenced
        ? line
        : line
            .split(/(`[^`]*`)/)
            .map((piece) => (piece.startsWith('`') ? piece : piece.replaceAll('{{', '&#123;&#123;')))
            .join('')
            .replace(/(!?)(\[(?:[^\]`]|`[^`]*`)*\])\(([^()\s]+)\)/g, (all, picture, words, address) =>
              picture ? `![${words.slice(1, -1)}](${image(file, address)})` : `${words}(${linked(file, address)})`,
            )
            .replace(/(<(img|a)\s[^>]*?(?:src|href)=")([^"]+)"/g, (all, before, element, address) =>
              `${before}${element === 'img' || isPicture(address) ? image(file, address) : linked(file, address)}"`,
            );
    })
    .join('\n');
}

/** A link to a picture of ours leads to the picture, not to the page of the repository that shows it. */
function isPicture(address) {
  return /^(?![a-z]+:).*\.(png|svg|jpe?g)$/.test(address);
}

function image(file, address) {
  if (/^[a-z]+:/.test(address)) {
    return address;
  }
  const from = path.posix.normalize(path.posix.join(path.posix.dirname(file), address));
  if (!existsSync(path.join(project, from))) {
    dead.push(`${file}: ${address}`);
    return address;
  }
  const to = path.posix.join('public', 'pictures', from);
  write(to, readFileSync(path.join(project, from)));
  return `/pictures/${from}`;
}

function write(file, content) {
  const to = path.join(target, file);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, content);
}

for (const [file, to] of pages) {
  write(to, onSite(file, readFileSync(path.join(project, file), 'utf8')));
}
// The menu of languages leads to the same page in the other one: where there is none, it says so.
for (const to of pages.values()) {
  const chinese = `zh-CN/${to}`;
  if (!to.startsWith('zh-CN/') && ![...pages.values()].includes(chinese)) {
    const english = path.posix.relative(path.posix.dirname(chinese), to);
    write(chinese, `---\nsearch: false\n---\n# 只有英文版\n\n本页没有中文版，请看[英文版](${english})。\n`);
  }
}
if (dead.length > 0) {
  console.error(`links to nothing:\n${dead.join('\n')}`);
  process.exit(1);
}
console.log(`${pages.size} pages`);
