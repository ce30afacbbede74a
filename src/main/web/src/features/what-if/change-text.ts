import type { Change } from '../../core/changes-address';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { NeighbourhoodDocument } from '../../generated/graphql';

/** A change as a sentence, with the names of those it is about; their identifiers until the service has told. */
export function useChangeText(change: Change, region: string): string {
  const { t } = usePage();
  const { who, other } = aboutWhom(change);
  const whose = useName(who);
  const others = useName(other);
  const words = t.whatIf.change[change.does];
  switch (change.does) {
    case 'new':
      return words(change.name, region);
    case 'start':
      return words(change.name, change.year.toString());
    case 'join':
      return words(whose, region);
    default:
      return words(whose, others);
  }
}

function aboutWhom(change: Change): { readonly who: string | null; readonly other: string | null } {
  switch (change.does) {
    case 'leave':
    case 'join':
      return { who: change.organisation, other: null };
    case 'merge':
      return { who: change.organisation, other: change.into };
    case 'drop':
      return { who: change.project, other: null };
    default:
      return { who: null, other: null };
  }
}

function useName(id: string | null): string {
  const asked = useQuestion(NeighbourhoodDocument, id ? { id, first: 1 } : null);
  return asked.data?.neighbourhood?.nodes.find((one) => one.id === id)?.label ?? id ?? '';
}
