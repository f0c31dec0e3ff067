import type { MeetingNodeAttributes } from '../../src/model.ts';
import { byDateDown } from './data.ts';
import { el } from './dom.ts';
import { nodeButton, section } from './facts.ts';
import type { Scene } from './scene.ts';

const FEW = 6;

/** The way in where nothing is selected: the latest meetings and the busiest officials of what is shown. */
export function introBody(scene: Scene): (HTMLElement | null)[] {
  const { speech, shown, data } = scene;
  const meetings = new First<[string, MeetingNodeAttributes]>(byDateDown);
  const dealings = new Map<string, number>();
  for (const { nodes } of shown.claims)
    for (const key of nodes) dealings.set(key, (dealings.get(key) ?? 0) + 1);
  const officials = new First<string>(
    (a, b) => (dealings.get(b) ?? 0) - (dealings.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  data.nodes.forEach(({ key, attributes }, i) => {
    if (shown.nodes.marks[i] === 0) return;
    if (attributes.kind === 'official') officials.add(key);
    if (attributes.kind === 'meeting') meetings.add([key, attributes]);
  });
  return [
    el('h2', { id: 'panel-title', tabindex: -1 }, speech.t('introTitle')),
    el('p', { class: 'intro' }, speech.t('introText')),
    section(
      speech.t('introRecent'),
      meetings.list.map(([key, meeting]) => recentRow(key, meeting, scene)),
      scene,
      false,
    ),
    section(
      speech.t('introBusy'),
      officials.list.map((key) => el('li', {}, nodeButton(key, scene))),
      scene,
      false,
    ),
  ];
}

/** The first few of many in an order, without sorting them all: filters ask for them at every move. */
class First<T> {
  readonly list: T[] = [];
  private readonly order: (a: T, b: T) => number;

  constructor(order: (a: T, b: T) => number) {
    this.order = order;
  }

  add(item: T): void {
    const { list, order } = this;
    const last = list[FEW - 1];
    if (last !== undefined && order(last, item) <= 0) return;
    const at = list.findIndex((other) => order(item, other) < 0);
    list.splice(at < 0 ? list.length : at, 0, item);
    list.length = Math.min(list.length, FEW);
  }
}

function recentRow(key: string, meeting: MeetingNodeAttributes, scene: Scene): HTMLElement {
  const { speech } = scene;
  const aside = el('span', { class: 'aside' }, speech.status(meeting.status));
  return el('li', {}, nodeButton(key, scene), aside);
}
