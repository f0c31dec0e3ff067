type Child = Node | string | null;
type Props = Record<string, string | number | boolean | null | ((event: Event) => void)>;

/**
 * Makes an element. A function property listens (`click`), `true` sets an empty attribute, `false` and `null` set
 * none. Strings become text nodes, never markup.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAll(element, props);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** Makes an SVG element. */
export function svg(tag: string, props: Props = {}, ...children: Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAll(element, props);
  element.append(...children);
  return element;
}

function setAll(element: Element, props: Props): void {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, String(value));
  }
}

/** The element of `index.html` with this id; its absence is a bug. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no element #${id}`);
  return element;
}

/** The input element of `index.html` with this id. */
export function inputById(id: string): HTMLInputElement {
  const element = byId(id);
  if (!(element instanceof HTMLInputElement)) throw new Error(`#${id} of index.html is no input`);
  return element;
}

/** The select element of `index.html` with this id. */
export function selectById(id: string): HTMLSelectElement {
  const element = byId(id);
  if (!(element instanceof HTMLSelectElement)) throw new Error(`#${id} of index.html is no select`);
  return element;
}
