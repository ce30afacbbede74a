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

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    defaultQuery: firstQuestion,
    isHeadersEditorEnabled: true,
  }),
);
