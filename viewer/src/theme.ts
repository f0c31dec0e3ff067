import type { Family, Kind } from './kinds.ts';
import type { Theme } from './state.ts';

/** Colours of the canvas, `#rrggbb`. The kinds also differ by shape, the statuses by fill and ring. */
export interface Palette {
  background: string;
  /** Of panels and bars. */
  raised: string;
  ink: string;
  muted: string;
  faintNode: string;
  faintEdge: string;
  halo: string;
  kind: Readonly<Record<Kind, string>>;
  family: Readonly<Record<Family, string>>;
  /** Of the eight largest clusters and of all others. */
  clusters: readonly string[];
}

const LIGHT: Palette = {
  background: '#fbfaf7',
  raised: '#ffffff',
  ink: '#1d2430',
  muted: '#565e6b',
  faintNode: '#d9d6cf',
  faintEdge: '#ece9e2',
  halo: '#1d2430',
  kind: {
    meeting: '#a3304b',
    official: '#2268a8',
    country: '#b67a08',
    organisation: '#6f4ba0',
    place: '#1b7a70',
    topic: '#6b6a2a',
  },
  family: {
    meeting: '#c0a2a8',
    office: '#a3b4c6',
    cooperation: '#1f8a66',
    criticism: '#d06c12',
    measure: '#7d1650',
  },
  clusters: [
    '#0072b2',
    '#c4541b',
    '#007a5a',
    '#a8488c',
    '#8a6d00',
    '#3b8fc4',
    '#5b3f9e',
    '#333b47',
    '#a9a49a',
  ],
};

const DARK: Palette = {
  background: '#14181f',
  raised: '#1b2029',
  ink: '#eceef2',
  muted: '#a8b0bd',
  faintNode: '#333a46',
  faintEdge: '#232933',
  halo: '#f4f5f7',
  kind: {
    meeting: '#f0869c',
    official: '#74b4f0',
    country: '#e6b04c',
    organisation: '#b99ce8',
    place: '#57c3b3',
    topic: '#bcba68',
  },
  family: {
    meeting: '#74545d',
    office: '#4d6178',
    cooperation: '#3fb58c',
    criticism: '#ef9a4a',
    measure: '#d86aa6',
  },
  clusters: [
    '#56b4e9',
    '#e69f00',
    '#3fc79a',
    '#e08cc0',
    '#f0e442',
    '#9db7ff',
    '#ff9a7a',
    '#d0d4dc',
    '#5a6270',
  ],
};

const darkPreferred = matchMedia('(prefers-color-scheme: dark)');
const calmPreferred = matchMedia('(prefers-reduced-motion: reduce)');

/** Does the reader ask for still pictures? */
export function prefersCalm(): boolean {
  return calmPreferred.matches;
}

/** Sets the theme on the page and returns the colours for the canvas. */
export function applyTheme(theme: Theme): Palette {
  const dark = theme === 'dark' || (theme === 'auto' && darkPreferred.matches);
  const { dataset } = document.documentElement;
  const name = dark ? 'dark' : 'light';
  // Set to the same, the styles of the whole page would be worked out anew.
  if (dataset['theme'] !== name) dataset['theme'] = name;
  return dark ? DARK : LIGHT;
}

/** Calls back when the system switches between dark and light. */
export function onSystemTheme(changed: () => void): void {
  darkPreferred.addEventListener('change', changed);
}
