import type { Evidence } from '../../src/model.ts';
import { el } from './dom.ts';
import { edgeDate } from './facts.ts';
import type { Fact } from './facts.ts';
import { foldedQuotes } from './folds.ts';
import type { Scene } from './scene.ts';
import { shownOccasions } from './within.ts';

/** What is drawn under a quote, or nothing. */
type Below = (evidence: readonly Evidence[]) => HTMLElement | null;

/** When it was and who says so, day by day where it was on several. */
export function toldWhen(fact: Fact, scene: Scene, below: Below = () => null): (HTMLElement | null)[] {
  const { edge } = fact;
  const { speech } = scene;
  if (edge.dates === undefined) {
    const date = edgeDate(edge, speech);
    return [date === null ? null : el('time', {}, date), foldedQuotes(fact, scene), below(edge.evidence)];
  }
  const rows = shownOccasions(edge, scene.state).map(({ date, evidence }) => {
    const said = { ...fact, edge: { ...edge, evidence: [...evidence] } };
    return el('li', {}, el('time', {}, speech.date(date)), foldedQuotes(said, scene), below(evidence));
  });
  return [el('ul', { class: 'occasions' }, ...rows)];
}
