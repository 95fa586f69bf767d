-- Version 3 of the store: people give findings another category, other parties, another status.

-- What people decided on findings: the last verdict, the last correction of each kind.
CREATE OR REPLACE VIEW active.verdicts AS
    SELECT subjects[1] AS finding,
        arg_max(kind, decided) FILTER (kind IN ('confirm', 'reject')) AS verdict,
        arg_max(value, decided) FILTER (kind = 'redate') AS redated,
        arg_max(value, decided) FILTER (kind = 'recode') AS recoded,
        arg_max(value, decided) FILTER (kind = 'reassign') AS reassigned,
        arg_max(value, decided) FILTER (kind = 'restatus') AS restatused
    FROM main.decisions
    WHERE holds AND kind IN ('confirm', 'reject', 'redate', 'recode', 'reassign', 'restatus')
    GROUP BY subjects[1];

CREATE OR REPLACE VIEW active.findings AS
    SELECT f.*, v.verdict, v.redated, v.recoded, v.reassigned, v.restatused
    FROM main.findings f LEFT JOIN active.verdicts v ON v.finding = f.finding
    WHERE f.run = (SELECT run FROM active.run);
