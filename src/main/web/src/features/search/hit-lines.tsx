import { Text } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { Mark } from '../../ui/mark';
import type { Hit } from './search-box';

/** A hit in two lines: its name; its kind, what tells it from namesakes, and, unless it is the name itself, where the words were found. */
export function HitLines({ hit }: { readonly hit: Hit }) {
  const { t } = usePage();
  const [match] = hit.matched;
  const byName = !match || match.text === hit.label;
  return (
    <>
      <Mark kind={hit.kind} />
      <Text slot="label" className="hit-label">
        {hit.label}
      </Text>
      <Text slot="description" className="hit-detail">
        {[t.words.kind[hit.kind], hit.detail].filter(Boolean).join(' \u00b7 ')}
        {!byName && (
          <span className="hit-why">
            {t.frame.search.why} {t.words.matchField[match.field] ?? match.field}: {match.text}
          </span>
        )}
      </Text>
    </>
  );
}
