import { useMemo } from 'react';
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { formatPercent, formatYears } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { Visible } from '../../core/visible';
import { OriginBadge } from '../../ui/says-who';

/** The links on screen as a table, each with its role, years, origin and who says so. */
export function LinksTable({
  shown,
  onSelect,
}: {
  readonly shown: Visible;
  readonly onSelect: (id: string) => void;
}) {
  const { t, language } = usePage();
  const words = t.explore.table;
  const rows = useMemo(() => {
    const names = new Map(shown.nodes.map((node) => [node.id, node.label]));
    return shown.edges.map((edge, index) => ({
      key: `${index} ${edge.id}`,
      edge,
      from: names.get(edge.source) ?? edge.source,
      to: names.get(edge.target) ?? edge.target,
    }));
  }, [shown]);
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 44 }}>
      <Table
        className="grid"
        aria-label={words.links}
        onRowAction={(key) => {
          const row = rows.find((one) => one.key === key);
          if (row) onSelect(row.edge.source);
        }}
      >
        <TableHeader>
          <Column isRowHeader minWidth={130} width="2fr">
            {words.from}
          </Column>
          <Column minWidth={100} width="1.2fr">
            {words.link}
          </Column>
          <Column minWidth={130} width="2fr">
            {words.to}
          </Column>
          <Column minWidth={80} width="1fr">
            {words.role}
          </Column>
          <Column width={88}>{words.years}</Column>
          <Column width={140}>{words.origin}</Column>
          <Column minWidth={110} width="1.6fr">
            {words.sources}
          </Column>
        </TableHeader>
        <TableBody items={rows} dependencies={[t]} renderEmptyState={() => words.noLinks}>
          {({ key, edge, from, to }) => (
            <Row id={key} textValue={`${from} ${to}`}>
              <Cell>{from}</Cell>
              <Cell>{t.words.link[edge.link]}</Cell>
              <Cell>{to}</Cell>
              <Cell>{roleWord(edge.role, t.words)}</Cell>
              <Cell className="number">{formatYears(edge.years)}</Cell>
              <Cell>
                <OriginBadge origin={edge.origin} />
                {edge.confidence !== null && (
                  <span className="muted tabular"> {formatPercent(edge.confidence, language)}</span>
                )}
              </Cell>
              <Cell>{edge.sources.join('; ')}</Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}

type RoleWords = {
  readonly membership: Record<string, string>;
  readonly participation: Record<string, string>;
  readonly relation: Record<string, string>;
};

/** A role or relation in the page's language; the schema's own word where the page has none. */
export function roleWord(role: string | null, words: RoleWords): string {
  if (role === null) return '';
  return (
    words.membership[role] ??
    words.participation[role] ??
    words.relation[role] ??
    role.toLowerCase().replaceAll('_', ' ')
  );
}
