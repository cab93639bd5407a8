-- The daily backups that are whole. Several processes over one database see here that another has made today's.
create table backup_made (
    at timestamptz not null primary key,
    file text not null,
    bytes bigint not null check (bytes > 0)
);
