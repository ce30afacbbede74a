import { usePage } from '../core/page-context';
import { valueInWords } from '../core/said';
import { useQuestion } from '../core/use-question';
import { RegionDocument } from '../generated/graphql';

type Props = { readonly field: string; readonly value: string };

/** What a source says in a field, in words where it is a code: a region by its name. */
export function StatedValue({ field, value }: Props) {
  const { t, language } = usePage();
  const isRegion = field === 'region' || field === 'nuts';
  if (isRegion) return <RegionName code={value} />;
  return <>{valueInWords(field, value, t, language)}</>;
}

/** The name of a region with its code; the code alone until the name is there, or where nobody knows it. */
function RegionName({ code }: { readonly code: string }) {
  const { t } = usePage();
  const asked = useQuestion(RegionDocument, { code });
  const name = asked.data?.region?.name;
  return <>{name === undefined ? code : t.said.code(name, code)}</>;
}
