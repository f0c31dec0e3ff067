/** Text of articles inside a page: nothing in it can end the element or the literal that it stands in. */

const LINE_SEPARATORS = /[\u2028\u2029]/gu;

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** JSON as the content of a `<script type="application/json">`: no `<` can close the element or open a comment. */
export function jsonInPage(json: string): string {
  return json.replace(/</gu, '\\u003c').replace(LINE_SEPARATORS, unicodeEscape);
}

const QUOTED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '<': '\\x3C',
};

/** A JavaScript string with this text. */
export function scriptString(text: string): string {
  const quoted = text.replace(/[\\'\n\r<]/gu, (character) => QUOTED[character] ?? character);
  return `'${quoted.replace(LINE_SEPARATORS, unicodeEscape)}'`;
}

/** A program as the content of a `<script>`: its strings and patterns say the same, but name no end tag or comment. */
export function scriptInPage(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/giu, '\\x3C');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content of an element or of an attribute in double quotes. */
export function htmlText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
