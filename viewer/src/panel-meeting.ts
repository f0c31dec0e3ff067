import type { MeetingNodeAttributes } from '../../src/model.ts';
import { el } from './dom.ts';
import { percent, quoteCards } from './evidence.ts';
import { differencesSection } from './panel-differences.ts';
import { factsOf, nodeButton, rows, section } from './facts.ts';
import { foldedQuotes } from './folds.ts';
import type { Fact } from './facts.ts';
import { kindGlyph } from './glyph.ts';
import { ofMeeting } from './quote-key.ts';
import { shownName } from './long-name.ts';
import { DAYS_APART, perhapsSame } from './perhaps-same.ts';
import type { Scene } from './scene.ts';

/** Everything known about a meeting. */
export function meetingBody(
  key: string,
  meeting: MeetingNodeAttributes,
  scene: Scene,
): (HTMLElement | null)[] {
  const { speech, data } = scene;
  const facts = factsOf(data, key);
  const people = facts.filter(({ edge, target }) => edge.type === 'participatedIn' && target === key);
  const places = facts.filter(({ edge, source }) => edge.type === 'heldAt' && source === key);
  const topics = facts.filter(({ edge, source }) => edge.type === 'about' && source === key);
  const within = facts.filter(({ edge, source }) => edge.type === 'partOf' && source === key);
  const parts = facts.filter(({ edge, target }) => edge.type === 'partOf' && target === key);
  const goTo = (list: Fact[]): HTMLElement[] => list.map(({ target }) => nodeButton(target, scene));
  const involved = people.map(({ source }) => source).concat(places.map(({ target }) => target));
  const quotes = quoteCards(meeting.evidence, involved, scene, ofMeeting(key));
  // A contradiction comes before the quotes that it is about; what only changed over time after them.
  const differences = differencesSection(key, meeting, scene);
  return [
    rows([
      [speech.t('date'), [speech.date(meeting.date), printedDate(meeting, scene)]],
      [speech.t('place'), goTo(places)],
      [speech.t('partOf'), goTo(within)],
      [speech.t('topics'), topics.length > 0 ? goTo(topics) : [knownTopics(meeting, scene)]],
      [speech.t('minutes'), [meeting.minutes === null ? null : speech.t('nMinutes', { n: meeting.minutes })]],
      [
        speech.t('sources'),
        [
          `${speech.number(meeting.sources)} · ${speech.t('confidence').toLowerCase()} ${percent(meeting.confidence, speech)}`,
        ],
      ],
      [speech.t('code'), [meeting.code]],
    ]),
    section(
      speech.t('participants'),
      people.map((fact) => participantRow(fact, scene)),
      scene,
    ),
    differences?.classList.contains('differ') ? differences : null,
    perhapsSection(key, meeting, scene),
    el('section', {}, el('h3', {}, speech.t('evidence')), quotes),
    differences?.classList.contains('differ') ? null : differences,
    section(
      speech.t('parts'),
      parts.map(({ source }) => el('li', {}, nodeButton(source, scene))),
      scene,
    ),
    historySection(meeting, scene),
  ];
}

/** What may be another telling of the same meeting, that the graph does not dare to join. */
function perhapsSection(key: string, meeting: MeetingNodeAttributes, scene: Scene): HTMLElement | null {
  const { speech, data } = scene;
  const rowOf = (other: string): HTMLElement => {
    const places = factsOf(data, other).filter(({ edge }) => edge.type === 'heldAt');
    const names = places.map(({ target }) => shownName(data.graph.getNodeAttributes(target), speech.lang));
    return el('li', {}, nodeButton(other, scene), el('span', { class: 'aside' }, names.join(', ')));
  };
  const found = perhapsSame(data, key, meeting);
  const box = section(speech.t('perhapsSame'), found.map(rowOf), scene, false);
  const hint = el('p', { class: 'hint' }, speech.t('perhapsSameHint', { n: DAYS_APART }));
  box?.querySelector('h3')?.after(hint);
  return box;
}

function printedDate({ dateText }: MeetingNodeAttributes, { speech }: Scene): HTMLElement | null {
  return dateText === null ? null : el('span', { class: 'aside' }, speech.t('dateText', { text: dateText }));
}

/** Topics that the graph draws no node for, by their ids. */
function knownTopics(meeting: MeetingNodeAttributes, { data }: Scene): string | null {
  const names = meeting.topics.map((id) =>
    data.graph.hasNode(id) ? data.graph.getNodeAttribute(id, 'label') : id,
  );
  return names.length === 0 ? null : names.join(', ');
}

function participantRow(fact: Fact, scene: Scene): HTMLElement {
  const { speech, data } = scene;
  const { role } = fact.edge;
  const node = data.graph.getNodeAttributes(fact.source);
  const country = node.kind === 'meeting' ? null : node.country;
  const from = country !== null && data.graph.hasNode(country) ? data.graph.getNodeAttributes(country) : null;
  const words = [
    from === null ? null : speech.lang === 'en' ? (from.labelEn ?? from.label) : from.label,
    role === null || role === 'participant' ? null : speech.role(role),
  ].filter((word) => word !== null);
  return el(
    'li',
    {},
    nodeButton(fact.source, scene),
    el('span', { class: 'aside' }, words.join(' · ')),
    foldedQuotes(fact, scene),
  );
}

function historySection({ history }: MeetingNodeAttributes, scene: Scene): HTMLElement | null {
  const { speech, data } = scene;
  const items = history.map((report) => {
    const article = data.articles[report.article];
    return el(
      'li',
      { class: 'report' },
      el('time', {}, speech.date(report.published)),
      el('span', { class: 'status' }, kindGlyph('meeting', report.status), speech.status(report.status)),
      el('span', { class: 'aside', lang: 'vi' }, article?.publisher ?? article?.title ?? report.article),
    );
  });
  return section(speech.t('history'), items, scene);
}
