// name: information/stalled-at-agency
// purpose: The items an agency was sent lately that stand still at a stage, the longest first
// mode: read
// params: agency STRING, since DATE, sinceMoment DATETIME, own STRING, stage STRING, many INTEGER, shown INTEGER
// returns: item
// budget: at the most as many shares as asked for
CYPHER 25
MATCH (a:Statement {id: $agency})
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
WITH s, i,
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
WITH i, min(date(s.shared_at)) AS sent, CASE
    WHEN NOT received THEN 'sent'
    WHEN coalesce(tells, false) AND NOT read THEN 'received'
    WHEN nobody THEN 'joined'
    WHEN NOT weighed THEN 'weighed'
    ELSE ''
  END AS stage
WHERE stage = $stage
RETURN i.id AS item ORDER BY sent, item LIMIT $shown
