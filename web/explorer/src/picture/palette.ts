import type { Family } from '../acts.js';

/** Colours of the picture for a light or a dark page. */
export interface Palette {
  background: string;
  ink: string;
  muted: string;
  /** What stands back while something is chosen. */
  faded: string;
  link: string;
  families: Record<Family, string>;
  nodes: Record<string, string>;
}

// After Okabe and Ito, who chose them to be told apart by all; a little darker or lighter where contrast asks for it.
const LIGHT: Palette = {
  background: '#fbfaf7',
  ink: '#1b2733',
  muted: '#5b6b7b',
  faded: '#dcdfe2',
  link: '#b9c0c7',
  families: {
    holding: '#0072b2',
    noting: '#3d9bd1',
    welcoming: '#009e73',
    worrying: '#a3456f',
    deciding: '#d55e00',
    asking: '#c98a00',
    telling: '#7b8794',
  },
  nodes: {
    Instrument: '#22384d',
    Body: '#6b5b3e',
    Event: '#5d4a78',
    Initiative: '#3c6652',
    Place: '#8a5a44',
    State: '#5b6b7b',
    Subject: '#5b6b7b',
    Paragraph: '#8d99a6',
  },
};

const DARK: Palette = {
  background: '#14191f',
  ink: '#e8e6e1',
  muted: '#9aa7b4',
  faded: '#2b333c',
  link: '#46525e',
  families: {
    holding: '#4aa3df',
    noting: '#8fcdf2',
    welcoming: '#2fc79a',
    worrying: '#dd8fb8',
    deciding: '#f0803c',
    asking: '#e6b023',
    telling: '#93a0ad',
  },
  nodes: {
    Instrument: '#c3d3e2',
    Body: '#d6c49c',
    Event: '#c5b3e0',
    Initiative: '#a5d4bc',
    Place: '#e0b49d',
    State: '#a9b6c3',
    Subject: '#a9b6c3',
    Paragraph: '#7d8a97',
  },
};

export function palette(dark: boolean): Palette {
  return dark ? DARK : LIGHT;
}
