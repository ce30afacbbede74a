import { useMemo, useState } from 'react';
import {
  Button,
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { formatNumber, formatYears } from '../../core/format';
import type { NetworkNode } from '../../core/network';
import { usePage } from '../../core/page-context';
import type { Visible } from '../../core/visible';
import type { Messages } from '../../messages';
import { Icon } from '../../ui/icon';
import { Mark } from '../../ui/mark';
import { placeOf, useRegionNames } from './thing-rows';

type Props = {
  readonly shown: Visible;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onMenu: (id: string, at: { x: number; y: number }) => void;
};

type Item = {
  readonly node: NetworkNode;
  readonly links: number;
  readonly place: string;
  readonly cells: Record<string, string | number>;
};

/** The things on screen as a table: the same rows as the graph, complete without it. */
export function ThingsTable({ shown, selected, onSelect, onMenu }: Props) {
  const { t, language } = usePage();
  const words = t.explore.table;
  const names = useRegionNames();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'links', direction: 'descending' });

  const items = useMemo(() => {
    const links = new Map<string, number>();
    for (const edge of shown.edges)
      for (const end of [edge.source, edge.target]) links.set(end, (links.get(end) ?? 0) + 1);
    return shown.nodes.map((node): Item => {
      const place = placeOf(node, names) ?? '';
      const count = links.get(node.id) ?? 0;
      const cells = {
        name: node.label,
        kind: kindWord(node, t.words),
        place,
        years: formatYears(node.years) ?? '',
        links: count,
        all: node.degree,
      };
      return { node, links: count, place, cells };
    });
    // Region names are a new map at each rendering; their number tells whether they have come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, names.byCode.size, names.language, t]);
  const sorted = useMemo(() => sortItems(items, sort, language), [items, sort, language]);

  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 44 }}>
      <Table
        className="grid"
        aria-label={words.things}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection={false}
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) onSelect(String(key));
        }}
        sortDescriptor={sort}
        onSortChange={setSort}
      >
        <TableHeader>
          <Column id="name" isRowHeader allowsSorting minWidth={150} width="3fr">
            {words.name}
          </Column>
          <Column id="kind" allowsSorting minWidth={112} width="1.2fr">
            {words.kind}
          </Column>
          <Column id="place" allowsSorting minWidth={92} width="1.4fr">
            {words.place}
          </Column>
          <Column id="years" allowsSorting width={84} className="number">
            {words.years}
          </Column>
          <Column id="links" allowsSorting width={66} className="number">
            {words.onScreen}
          </Column>
          <Column id="all" allowsSorting width={100} className="number">
            {words.inAll}
          </Column>
          <Column id="more" width={48} minWidth={48}>
            <span className="sr-only">{t.explore.more}</span>
          </Column>
        </TableHeader>
        <TableBody items={sorted} dependencies={[t]}>
          {({ node, links, place }) => (
            <Row id={node.id} textValue={node.label}>
              <Cell>
                <span className="cell-name">
                  <Mark kind={node.kind} />
                  {node.label}
                </span>
              </Cell>
              <Cell>{kindWord(node, t.words)}</Cell>
              <Cell>{place}</Cell>
              <Cell className="number">{formatYears(node.years)}</Cell>
              <Cell className="number">{formatNumber(links, language)}</Cell>
              <Cell className="number">{formatNumber(node.degree, language)}</Cell>
              <Cell>
                <RowMenuButton label={words.rowMenu(node.label)} onOpen={(at) => onMenu(node.id, at)} />
              </Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}

/** What a thing is in a word: the type of an organisation, the kind of anything else. */
function kindWord(node: NetworkNode, words: Messages['words']): string {
  return node.type ? words.type[node.type] : words.kind[node.kind];
}

function sortItems(items: readonly Item[], sort: SortDescriptor, language: string): Item[] {
  const collator = new Intl.Collator(language.toLowerCase(), { numeric: true });
  const sign = sort.direction === 'descending' ? -1 : 1;
  return [...items].sort((a, b) => {
    const [left, right] = [a.cells[String(sort.column)] ?? '', b.cells[String(sort.column)] ?? ''];
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right));
    return sign * order || collator.compare(a.node.label, b.node.label) || (a.node.id < b.node.id ? -1 : 1);
  });
}

/** Opens the menu of a thing below the button. */
export function RowMenuButton({
  label,
  onOpen,
}: {
  readonly label: string;
  readonly onOpen: (at: { x: number; y: number }) => void;
}) {
  return (
    <Button
      className="tool icon-button"
      aria-label={label}
      onPress={(event) => {
        const box = event.target.getBoundingClientRect();
        onOpen({ x: box.left, y: box.bottom });
      }}
    >
      <Icon name="menu" />
    </Button>
  );
}
