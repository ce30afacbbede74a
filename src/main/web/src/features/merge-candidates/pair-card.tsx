import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ViewLink } from '../../ui/view-link';
import { compared, type Comparison, type Field, type Pair, type Side } from './comparison';

const SIGNS: Record<Comparison, string> = { same: '=', different: '≠', unknown: '·' };

/** Two records side by side, the same fields on one line, with what speaks for and against their being one. */
export function PairCard({ pair }: { readonly pair: Pair }) {
  const { t } = usePage();
  const words = t.merges;
  const name = (side: Side | null) => side?.name ?? side?.spelling ?? words.unnamed;
  return (
    <article className="pair" aria-labelledby={`pair-${pair.id}`}>
      <h2 id={`pair-${pair.id}`}>{words.pair(name(pair.left), name(pair.right))}</h2>
      <p className="certainty">
        <meter min={0} max={1} value={pair.score} aria-label={words.certain(Math.round(pair.score * 100))} />
        {words.certain(Math.round(pair.score * 100))}
      </p>
      {pair.left && pair.right && <Sides left={pair.left} right={pair.right} />}
      <h3>{words.reasons}</h3>
      <ul className="reasons">
        {pair.reasons.map((reason) => (
          <li key={reason.text} className={reason.speaksFor ? 'speaks-for' : 'speaks-against'}>
            <span aria-hidden="true">{reason.speaksFor ? '+' : '−'}</span>
            <span className="sr-only">{reason.speaksFor ? words.speaksFor : words.speaksAgainst}: </span>
            {reason.text}
          </li>
        ))}
      </ul>
    </article>
  );
}

function Sides({ left, right }: { readonly left: Side; readonly right: Side }) {
  const { t } = usePage();
  const words = t.merges;
  return (
    <table className="sides">
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.left}</th>
          <th scope="col">{words.right}</th>
        </tr>
      </thead>
      <tbody>
        {compared(left, right).map((row) => (
          <tr key={row.field} className={row.comparison ? `row-${row.comparison}` : undefined}>
            <th scope="row">
              {row.comparison && (
                <>
                  <span className="sign" aria-hidden="true">
                    {SIGNS[row.comparison]}
                  </span>
                  <span className="sr-only">{words.compared[row.comparison]}: </span>
                </>
              )}
              {words.fields[row.field]}
            </th>
            <Value field={row.field} side={left} texts={row.left} label={words.left} />
            <Value field={row.field} side={right} texts={row.right} label={words.right} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ValueProps = {
  readonly field: Field;
  readonly side: Side;
  readonly texts: readonly string[];
  readonly label: string;
};

function Value({ field, side, texts, label }: ValueProps) {
  const { t, language } = usePage();
  if (texts.length === 0)
    return (
      <td data-side={label}>
        <span className="unknown">{t.frame.unknown}</span>
      </td>
    );
  const [text = ''] = texts;
  if (field === 'name')
    return (
      <td data-side={label}>
        <ViewLink to={{ page: 'profile', id: side.organisation }}>{text}</ViewLink>
      </td>
    );
  if (field === 'type' && side.type) return <td data-side={label}>{t.words.type[side.type]}</td>;
  if (field === 'projects' || field === 'memberships')
    return <td data-side={label}>{formatNumber(side[field], language)}</td>;
  return (
    <td data-side={label}>
      {texts.map((one) => (
        <span key={one} className="line">
          {one}
        </span>
      ))}
    </td>
  );
}
