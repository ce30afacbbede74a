import { type SyntheticEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import {
  ClustersDocument,
  type ConceptKind,
  type MemberField,
  type StartImportInput,
} from '../../generated/graphql';
import { ColumnsStep } from './columns-step';
import type { Uploaded } from './upload';

type Props = {
  readonly uploaded: Uploaded;
  readonly before: StartImportInput | null;
  readonly onTry: (input: StartImportInput) => void;
};

const CLUSTERS = 100;

/** What has to be said beside the file: whose members, what each column, what kind of concepts. */
export function FileQuestions({ uploaded, before, onTry }: Props) {
  const { t } = usePage();
  const { list } = uploaded;
  const clusters = useQuestion(ClustersDocument, list ? { first: CLUSTERS } : null);
  const [cluster, setCluster] = useState(before?.memberList?.cluster ?? list?.cluster ?? '');
  const [kind, setKind] = useState<ConceptKind>(before?.taxonomy ?? 'TECHNOLOGY');
  const [mapping, setMapping] = useState<readonly MemberField[]>(
    before?.memberList?.mapping ?? list?.columns.map((column) => column.field) ?? [],
  );
  const nameless = list !== undefined && !mapping.includes('NAME');
  const asksKind = uploaded.needs.includes('taxonomy');

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onTry({
      upload: uploaded.upload,
      memberList: list ? { cluster, mapping: [...mapping] } : null,
      taxonomy: asksKind ? kind : null,
    });
  };

  return (
    <form className="import-questions" onSubmit={submit}>
      {list && (
        <label>
          {t.imports.cluster}
          <select required value={cluster} onChange={(event) => setCluster(event.currentTarget.value)}>
            <option value="">{t.imports.clusterNone}</option>
            {clusters.data?.clusters.edges.map(({ node }) => (
              <option key={node.id} value={node.id}>
                {node.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {asksKind && (
        <label>
          {t.imports.concepts}
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as ConceptKind)}>
            {(Object.entries(t.imports.conceptKinds) as [ConceptKind, string][]).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
      {list && (
        <ColumnsStep
          columns={list.columns}
          remembered={list.remembered}
          mapping={mapping}
          onMapping={setMapping}
        />
      )}
      {nameless && (
        <p className="problem" role="alert">
          {t.imports.noName}
        </p>
      )}
      <Button
        type="submit"
        className="primary"
        isDisabled={nameless || (list !== undefined && cluster === '')}
      >
        {t.imports.tryIt}
      </Button>
    </form>
  );
}
