/** Text inside XML: every format here is XML 1.0 in UTF-8. */
import { cleanText } from './terms.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an element or an attribute in double quotes; what XML cannot hold becomes U+FFFD. */
export function xmlText(value: string): string {
  return cleanText(value, () => {}).replace(/[&<>"\t\n\r]/g, (character) => SPECIAL[character] ?? character);
}

/** `<name a="1" b="2"/>`, or with content; attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: string | null = null,
): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) text += ` ${key}="${xmlText(String(value))}"`;
  }
  return content === null ? `${text}/>` : `${text}>${content}</${name}>`;
}
