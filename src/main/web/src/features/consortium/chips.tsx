import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { EntityKind } from '../../generated/graphql';
import { SearchBox } from '../search/search-box';

type Chip = { readonly id: string; readonly name: string };

type Props = {
  readonly title: string;
  readonly find: string;
  readonly kinds: readonly EntityKind[];
  readonly chosen: readonly Chip[];
  readonly note?: string | null;
  /** Things that can be added with one press. */
  readonly offered?: readonly Chip[];
  readonly onAdd: (id: string) => void;
  readonly onTake: (id: string) => void;
};

/** Things chosen by searching, each of which can be taken away again. */
export function Chips({ title, find, kinds, chosen, note, offered = [], onAdd, onTake }: Props) {
  const { t } = usePage();
  return (
    <section className="wish" aria-label={title}>
      <h3>{title}</h3>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <Button aria-label={t.consortium.take(name)} className="chip-take" onPress={() => onTake(id)}>
                {'\u00d7'}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {note && <p className="muted small">{note}</p>}
      {offered.length > 0 && (
        <ul className="offered" aria-label={t.consortium.fromShortlist}>
          {offered.map(({ id, name }) => (
            <li key={id}>
              <Button onPress={() => onAdd(id)}>+ {name}</Button>
            </li>
          ))}
        </ul>
      )}
      <SearchBox label={find} kinds={kinds} onPick={(hit) => onAdd(hit.id)} />
    </section>
  );
}
