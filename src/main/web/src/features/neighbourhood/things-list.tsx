import { formatYears } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { Visible } from '../../core/visible';
import { ENTITY_KINDS } from '../../core/vocabulary';
import { Mark } from '../../ui/mark';
import { placeOf, useRegionNames } from './thing-rows';
import { RowMenuButton } from './things-table';

type Props = {
  readonly shown: Visible;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onMenu: (id: string, at: { x: number; y: number }) => void;
};

/** The things on screen as a list by kind: the form for narrow screens. */
export function ThingsList({ shown, selected, onSelect, onMenu }: Props) {
  const { t } = usePage();
  const names = useRegionNames();
  return (
    <div className="things-list">
      {ENTITY_KINDS.map((kind) => {
        const nodes = shown.nodes.filter((node) => node.kind === kind);
        if (nodes.length === 0) return null;
        return (
          <section key={kind}>
            <h2>
              <Mark kind={kind} /> {t.words.kinds[kind]} <span className="muted tabular">{nodes.length}</span>
            </h2>
            <ul>
              {nodes
                .toSorted((a, b) => b.degree - a.degree || (a.label < b.label ? -1 : 1))
                .map((node) => (
                  <li key={node.id} aria-current={node.id === selected ? 'true' : undefined}>
                    <button type="button" className="list-thing" onClick={() => onSelect(node.id)}>
                      <span>{node.label}</span>
                      <span className="muted">
                        {[node.type && t.words.type[node.type], placeOf(node, names), formatYears(node.years)]
                          .filter(Boolean)
                          .join(' \u00b7 ')}
                      </span>
                    </button>
                    <RowMenuButton
                      label={t.explore.table.rowMenu(node.label)}
                      onOpen={(at) => onMenu(node.id, at)}
                    />
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
