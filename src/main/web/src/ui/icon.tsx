/** Line icons on a 20 x 20 grid, drawn in the colour of the text around them. */
const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-3.5-3.5M16 8l-3.5 3.5',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  tidy: 'M10 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM4 18a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM16 18a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM9 6l-4 8M11 6l4 8M6 16h8',
  menu: 'M4 10h.01M10 10h.01M16 10h.01',
  down: 'M5 8l5 5 5-5',
  right: 'M8 5l5 5-5 5',
  link: 'M8.5 11.5l3-3M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2',
  export: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M4 16h12',
  pin: 'M7 3h6l-1 5 3 3H5l3-3-1-5ZM10 11v6',
  path: 'M4.5 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM15.5 17.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6.5 4.5H12a3 3 0 0 1 0 5.5H8a3 3 0 0 0 0 5.5h5.5',
  remove: 'M5 5l10 10M15 5L5 15',
  profile: 'M4 4h12v12H4zM7 8h6M7 11h6M7 14h3',
  evidence: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6h.01',
  inferred: 'M3 14c3 0 3-8 7-8s4 8 7 8M3 6h2M15 6h2',
  declared: 'M4 10.5l4 4 8-9',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.5 1.5M14.5 14.5L16 16M4 16l1.5-1.5M14.5 5.5L16 4',
  person: 'M10 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM3.5 17.5c.6-3.6 3.2-5.5 6.5-5.5s5.9 1.9 6.5 5.5',
  external: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
  filter: 'M3 5h14l-5.5 6.5V16l-3 1.5v-6L3 5Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
