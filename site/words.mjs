// How pages and questions are cut into words for the search. Chinese has no spaces between words: every two
// neighbouring characters are one. The functions travel to the browser as text, so each stands alone.

/** The words of a text. */
export function tokenize(text) {
  const words = [];
  for (const run of text.toLowerCase().match(/\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+/gu) ?? []) {
    if (!/^\p{Script=Han}/u.test(run) || [...run].length === 1) {
      words.push(run);
      continue;
    }
    const characters = [...run];
    for (let i = 0; i + 1 < characters.length; i++) {
      words.push(characters[i] + characters[i + 1]);
    }
  }
  return words;
}

/** Chinese words are looked for as they are, others with slips of the pen. */
export function fuzzy(term) {
  return /\p{Script=Han}/u.test(term) ? false : 0.2;
}

export const search = {
  options: { tokenize },
  searchOptions: { fuzzy, prefix: true, combineWith: 'AND' },
};
