const firstQuestion = `# Filiera answers questions about innovation clusters. Press the play button.
# Every type and field is described in the documentation on the left.
query WhoOffersPhotonics {
  organisations(filter: { text: "photonics", regions: ["ITC4"] }, first: 10) {
    totalCount
    edges {
      node {
        id
        name
        type
        place {
          city
        }
      }
    }
  }
}
`;

/** A signed-in person's requests carry the token of the page, see src/docs/security.md; a visitor's need none. */
function withToken(address, request) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/);
  const headers = new Headers(request.headers);
  if (token) {
    headers.set("X-XSRF-TOKEN", token[1]);
  }
  return fetch(address, { ...request, headers });
}

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "/graphql", fetch: withToken }),
    defaultQuery: firstQuestion,
    isHeadersEditorEnabled: true,
  }),
);
