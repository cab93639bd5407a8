-- Evidence of schools: documents, each with one code for ever, and the files of which they are made. The bytes lie in the
-- store of files under their hash; here stands which of them a school has.
create table evidence_file (
    school_id uuid not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    length bigint not null check (length > 0),
    media text not null,
    at timestamptz not null,
    primary key (school_id, sha256)
);
call wall('evidence_file');
grant select, insert, delete, update (media) on evidence_file to ${school_role};

-- A document. Of what is not known nothing stands here. The folded words are its title, number, issuer, tags, codes and the
-- names of its files, to be searched without accents; filed is when someone agreed to what stands here.
create table evidence_document (
    school_id uuid not null,
    id uuid not null,
    title text not null,
    kind text,
    number text,
    side text check (side in ('OWN', 'SUPERIOR', 'OTHER')),
    issuer text,
    issued_on date,
    valid_from date,
    valid_to date,
    received_on date,
    proves_on date,
    pages int check (pages > 0),
    tags text[] not null default '{}',
    link text,
    place text,
    note text,
    filed timestamptz,
    words text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    withdrawn_at timestamptz,
    reason text,
    version int not null,
    primary key (school_id, id),
    check (valid_to >= valid_from)
);
create index evidence_document_waiting on evidence_document (school_id, made_at) where filed is null and withdrawn_at is null;
call wall('evidence_document');
grant select, insert, update, delete on evidence_document to ${school_role};

-- The files of a document in their order, as they were called where they came from.
create table evidence_part (
    school_id uuid not null,
    document uuid not null,
    position int not null,
    sha256 text not null,
    name text not null,
    primary key (school_id, document, position),
    foreign key (school_id, document) references evidence_document (school_id, id),
    foreign key (school_id, sha256) references evidence_file (school_id, sha256)
);
create index evidence_part_by_file on evidence_part (school_id, sha256);
call wall('evidence_part');
grant select, insert, delete on evidence_part to ${school_role};

-- The last serial number of each criterion: it only grows.
create table evidence_counter (
    school_id uuid not null,
    scheme text not null,
    criterion text not null,
    last int not null,
    primary key (school_id, scheme, criterion)
);
call wall('evidence_counter');
grant select, insert, update on evidence_counter to ${school_role};

-- Codes as they were given: one document has at most one of each manner of writing codes, and none is given twice. A line
-- is never altered and never taken out.
create table evidence_code (
    school_id uuid not null,
    scheme text not null,
    criterion text not null,
    serial int not null check (serial > 0),
    code text not null,
    document uuid not null,
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, scheme, criterion, serial),
    unique (school_id, scheme, document),
    unique (school_id, code),
    foreign key (school_id, document) references evidence_document (school_id, id)
);
create index evidence_code_by_document on evidence_code (school_id, document);
call wall('evidence_code');
grant select, insert on evidence_code to ${school_role};

-- What a document proves in a school year: the criteria it is filed under.
create table evidence_filing (
    school_id uuid not null,
    year uuid not null,
    criterion text not null,
    document uuid not null,
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, year, criterion, document),
    foreign key (school_id, document) references evidence_document (school_id, id),
    foreign key (school_id, year) references school_year (school_id, id)
);
create index evidence_filing_by_document on evidence_filing (school_id, document);
call wall('evidence_filing');
grant select, insert, delete on evidence_filing to ${school_role};

-- Many files given at one time, and each of them: kept, or why not. What arrived is known again by its name, size and day, so
-- that giving the same once more goes on where it was broken off.
create table evidence_delivery (
    school_id uuid not null,
    id uuid not null,
    account uuid not null,
    at timestamptz not null,
    parcel text,
    parcel_name text,
    items int,
    fault text,
    done boolean not null,
    primary key (school_id, id),
    foreign key (school_id, parcel) references evidence_file (school_id, sha256)
);
create index evidence_delivery_by_time on evidence_delivery (school_id, at);
call wall('evidence_delivery');
grant select, insert, update on evidence_delivery to ${school_role};

create table evidence_arrival (
    school_id uuid not null,
    delivery uuid not null,
    mark text not null,
    name text not null,
    length bigint not null,
    document uuid,
    known boolean not null,
    fault text,
    at timestamptz not null,
    primary key (school_id, delivery, mark),
    foreign key (school_id, delivery) references evidence_delivery (school_id, id),
    check ((document is null) <> (fault is null))
);
call wall('evidence_arrival');
grant select, insert, update on evidence_arrival to ${school_role};

-- What a document says, as far as it could be read: to be found by it, and what was proposed from its first page.
create table evidence_text (
    school_id uuid not null,
    document uuid not null,
    state text not null check (state in ('WAITING', 'READ', 'UNREAD')),
    fault text,
    words tsvector,
    proposal jsonb,
    primary key (school_id, document),
    foreign key (school_id, document) references evidence_document (school_id, id)
);
create index evidence_text_waiting on evidence_text (school_id) where state = 'WAITING';
call wall('evidence_text');
grant select, insert, update, delete on evidence_text to ${school_role};
