/** Names of image files, which some papers print beside the picture: they have no accents. */

const FILE_NAME = /^[a-z\d]+(?:[-_][A-Za-z\d]+){2,}[-_]/;
const LAST_WORD = /^(?:[A-Z]{2,}(?=\p{Lu}\p{Ll})|[a-z\d]+(?=[\p{Lu}\s]|$)|[A-Z\d]+(?=\s|$))/u;

/** How long the file name is with which a caption begins: *ngoai-truong-PHAPHai ngoại trưởng …*; 0 where there is none. */
export function imageNameLength(text: string): number {
  const head = FILE_NAME.exec(text);
  if (!head) return 0;
  const last = LAST_WORD.exec(text.slice(head[0].length));
  return last ? head[0].length + last[0].length : 0;
}

const FEWEST = 5;

/** A line that begins with words in lower case without any accent: *tong thong chile tiep … Tổng thống Chile tiếp …*. */
export function isImageName(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first < 0x61 || first > 0x7a) return false;
  const words = line.split(' ', FEWEST);
  return words.length === FEWEST && words.every((word) => /^[a-z\d]+$/.test(word));
}
