export type Language = 'vi' | 'en';

/** The same words in the languages of the viewer, or in one of them. */
export type Words = Readonly<Partial<Record<Language, string>>>;

export interface StoryStep {
  heading: Words;
  /** Paragraphs with `**strong**`, `*soft*`, `- lists` and links to pages and to views. */
  text: Words;
  /** The view as the viewer's address tells it: `#node=Q58217&from=2021-01-01`. */
  view: string;
}

/** A story that was read and checked against a graph. */
export interface Story {
  title: Words;
  lead: Words | null;
  /** What is seen beside the lead. */
  view: string;
  steps: StoryStep[];
}
