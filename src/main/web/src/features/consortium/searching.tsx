import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { gapOf, teamsOf } from './answer';
import type { Search } from './use-search';

/** How far the search is, and the means to end it; or that it was ended. */
export function Searching({ search }: { readonly search: Search }) {
  const { t } = usePage();
  const words = t.consortium;
  const [best] = search.data ? teamsOf(search.data) : [];
  if (search.stopped)
    return (
      <p className="notice" role="status">
        {best ? words.stopped : words.stoppedEarly} <Button onPress={search.retry}>{words.searchOn}</Button>
      </p>
    );
  if (!search.loading) return null;
  return (
    <p className="searching" role="status">
      <progress aria-label={words.solving} /> {words.solving}{' '}
      {best && words.bestSoFar(best.worth, gapOf(best))}{' '}
      {search.stop && <Button onPress={search.stop}>{words.stop}</Button>}
    </p>
  );
}
