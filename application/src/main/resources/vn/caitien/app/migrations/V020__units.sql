-- Units above schools: a tree in time, the same for all schools. The school role sees none of it; every request reads it
-- through common, and so does whoever keeps it for the installation.

create table unit (
    id uuid not null primary key,
    kind text not null check (kind in ('MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'WARD', 'SPECIAL_ZONE')),
    code text unique,
    from_day date not null,
    to_day date,
    version int not null,
    check (to_day >= from_day)
);

create table unit_name (
    unit uuid not null references unit,
    from_day date not null,
    to_day date,
    name text not null,
    primary key (unit, from_day),
    check (to_day >= from_day)
);

create table unit_parent (
    unit uuid not null references unit,
    from_day date not null,
    to_day date,
    parent uuid not null references unit,
    primary key (unit, from_day),
    check (to_day >= from_day),
    check (parent <> unit)
);

-- Which unit lives on in which, from that day: one heir after a merger, several after a division.
create table unit_succession (
    predecessor uuid not null references unit,
    successor uuid not null references unit,
    on_day date not null,
    primary key (predecessor, successor),
    check (predecessor <> successor)
);

-- A unit and all above it as they stood on a day. A unit that had ended by then is stood for by its one heir; where it
-- was divided among several, nobody can say which, and the way ends there.
create function common.units_above(start uuid, day date)
    returns table (depth int, id uuid, kind text, name text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    here uuid := start;
    begun date;
    ended date;
    heirs uuid[];
begin
    for step in 0 .. 31 loop
        select u.from_day, u.to_day into begun, ended from unit u where u.id = here;
        if not found or begun > day then
            return;
        elsif ended < day then
            select array_agg(s.successor) into heirs from unit_succession s where s.predecessor = here and s.on_day <= day;
            if coalesce(cardinality(heirs), 0) <> 1 then
                return;
            end if;
            here := heirs[1];
        else
            return query
                select step, u.id, u.kind, n.name
                from unit u left join unit_name n
                    on n.unit = u.id and n.from_day <= day and coalesce(n.to_day, day) >= day
                where u.id = here;
            select p.parent into here from unit_parent p
                where p.unit = here and p.from_day <= day and coalesce(p.to_day, day) >= day;
        end if;
    end loop;
end $$;
revoke all on function common.units_above(uuid, date) from public;
grant execute on function common.units_above(uuid, date) to ${common_role};

create view common.unit as select * from unit;
create view common.unit_name as select * from unit_name;
create view common.unit_parent as select * from unit_parent;
create view common.unit_succession as select * from unit_succession;
grant select, insert, update on common.unit, common.unit_name, common.unit_parent to ${common_role};
grant select, insert on common.unit_succession to ${common_role};

-- Units that hold schools, by some of their letters, without accents; with what stands above them on that day.
create function common.units_called(words text, day date, most int)
    returns table (id uuid, kind text, name text, above text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select u.id, u.kind, n.name, a.name
    from unit u
        join unit_name n on n.unit = u.id and n.from_day <= day and coalesce(n.to_day, day) >= day
        left join unit_parent p on p.unit = u.id and p.from_day <= day and coalesce(p.to_day, day) >= day
        left join unit_name a on a.unit = p.parent and a.from_day <= day and coalesce(a.to_day, day) >= day
    where u.kind in ('COMMUNE', 'WARD', 'SPECIAL_ZONE') and u.from_day <= day and coalesce(u.to_day, day) >= day
      and strpos(unaccent(lower(n.name)), unaccent(lower(words))) > 0
    order by n.name collate "vi-x-icu", a.name collate "vi-x-icu"
    limit most
$$;
revoke all on function common.units_called(text, date, int) from public;
grant execute on function common.units_called(text, date, int) to ${common_role};
