// name: circle/of-kind
// purpose: Every statement of a kind, as the values of some of its properties in the order asked for, without its earlier versions. Properties are read once, as a map: looking them up one by one would read them again for each; and what comes without names comes faster
// mode: read
// params: kind STRING, properties LIST<STRING>
// returns: values
// budget: by the number of statements of the kind
CYPHER 25
MATCH (node:$($kind))
WITH properties(node) AS s
WHERE $everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens)
RETURN [property IN $properties | s[property]] AS values
