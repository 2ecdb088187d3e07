/** The tokens of the design for the desk, as src/ui/tokens.css has them for the phone. */
export interface Tokens {
  readonly ink: string;
  readonly inkSoft: string;
  readonly ground: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly court: string;
  readonly courtTint: string;
  readonly onCourt: string;
  readonly ballTint: string;
  readonly go: string;
  readonly goTint: string;
  readonly wait: string;
  readonly waitTint: string;
  readonly stop: string;
  readonly stopTint: string;
  readonly mute: string;
  readonly muteTint: string;
}

export const LIGHT: Tokens = {
  ink: '#101828',
  inkSoft: '#475467',
  ground: '#f6f7f9',
  surface: '#ffffff',
  sunken: '#f1f3f6',
  line: '#e4e7ec',
  lineStrong: '#cdd3dc',
  court: '#0b5fff',
  courtTint: '#eaf1ff',
  onCourt: '#ffffff',
  ballTint: '#f6fcdc',
  go: '#067647',
  goTint: '#ecfdf3',
  wait: '#b54708',
  waitTint: '#fffaeb',
  stop: '#b42318',
  stopTint: '#fef3f2',
  mute: '#667085',
  muteTint: '#f7f8fa',
};

export const DARK: Tokens = {
  ink: '#f2f4f7',
  inkSoft: '#98a2b3',
  ground: '#0b1220',
  surface: '#141c2b',
  sunken: '#1b2536',
  line: '#263043',
  lineStrong: '#3a465c',
  court: '#5b93ff',
  courtTint: '#17284b',
  onCourt: '#0b1220',
  ballTint: '#232b1a',
  go: '#47cd89',
  goTint: '#12291f',
  wait: '#fdb022',
  waitTint: '#2c2415',
  stop: '#f97066',
  stopTint: '#301c20',
  mute: '#98a2b3',
  muteTint: '#1b2536',
};
