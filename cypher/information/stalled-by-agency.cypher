// name: information/stalled-by-agency
// purpose: For each agency how many of the items it was sent lately stand still, by stage; of each agency the newest are looked at, and where somebody else's reading is not to be known it is not counted
// mode: read
// params: agencies LIST<STRING>, since DATE, sinceMoment DATETIME, own STRING, many INTEGER
// returns: agency, name, sent, received, joined, weighed
// budget: by the number of agencies, and of each at the most as many shares as asked for
CYPHER 25
UNWIND $agencies AS agency
MATCH (a:Statement {id: agency})
USING INDEX SEEK a:Statement(id)
WHERE a.withdrawnAt IS NULL AND ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
CALL (a) {
  CALL (a) {
    MATCH (s:Share)
    USING INDEX SEEK s:Share(shared_with, shared_at)
    WHERE s.shared_with = a.id AND s.shared_at >= $since
    RETURN s
    UNION ALL
    MATCH (s:Share)
    USING INDEX SEEK s:Share(shared_with, shared_at)
    WHERE s.shared_with = a.id AND s.shared_at >= $sinceMoment
    RETURN s
  }
  WITH s
  WHERE s.withdrawnAt IS NULL AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  WITH s ORDER BY date(s.shared_at) DESC, s.id DESC LIMIT $many
  RETURN s
}
MATCH (i:Statement {id: s.item})
USING INDEX SEEK i:Statement(id)
WHERE i.withdrawnAt IS NULL AND ($everything OR i.sealedBy IS NULL OR all(seal IN i.sealedBy WHERE seal IN $opens))
WITH a, s, i,
  COLLECT {
    MATCH (i)<-[:NAMES {as: 'item'}]-(o:Share)
    WHERE o.shared_with = s.shared_with AND o.withdrawnAt IS NULL
      AND ($everything OR o.sealedBy IS NULL OR all(seal IN o.sealedBy WHERE seal IN $opens))
    RETURN o
  } AS alike
WITH a, i,
  any(o IN alike WHERE o.received_at IS NOT NULL OR o.read_at IS NOT NULL) AS received,
  any(o IN alike WHERE o.read_at IS NOT NULL) AS read,
  a.reports_reading = 'yes' OR a.id = $own AS tells,
  i:ItemAboutNobody AS nobody,
  EXISTS {
    MATCH (i)<-[:NAMES {as: 'item'}]-(r:Reading)
    WHERE r.withdrawnAt IS NULL AND ($everything OR r.sealedBy IS NULL OR all(seal IN r.sealedBy WHERE seal IN $opens))
  }
    OR EXISTS {
      MATCH (i)<-[:NAMES {as: 'cites'}]-(e:Enquiry)
      WHERE e.withdrawnAt IS NULL AND ($everything OR e.sealedBy IS NULL OR all(seal IN e.sealedBy WHERE seal IN $opens))
    }
    OR EXISTS {
      MATCH (i)<-[:NAMES {as: 'set_aside'}]-(e:Enquiry)
      WHERE e.withdrawnAt IS NULL AND ($everything OR e.sealedBy IS NULL OR all(seal IN e.sealedBy WHERE seal IN $opens))
    } AS weighed
WITH DISTINCT a, i, CASE
    WHEN NOT received THEN 'sent'
    WHEN coalesce(tells, false) AND NOT read THEN 'received'
    WHEN nobody THEN 'joined'
    WHEN NOT weighed THEN 'weighed'
    ELSE ''
  END AS stage
RETURN a.id AS agency, a.name AS name,
  count(CASE stage WHEN 'sent' THEN 1 END) AS sent,
  count(CASE stage WHEN 'received' THEN 1 END) AS received,
  count(CASE stage WHEN 'joined' THEN 1 END) AS joined,
  count(CASE stage WHEN 'weighed' THEN 1 END) AS weighed
ORDER BY toLower(name), a.id
