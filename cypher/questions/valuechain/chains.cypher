// question: which value chains there are
// parameters: none
// columns: chain (identifier)
// order: identifier
// index: none; all chains are read, which are few
// allows: NodeByLabelScan
MATCH (c:ValueChain)
RETURN c.id AS chain
ORDER BY chain
