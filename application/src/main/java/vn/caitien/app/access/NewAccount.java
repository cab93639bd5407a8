package vn.caitien.app.access;

/** What someone fills in who gets an account. */
record NewAccount(String login, String name, AddressForm form, String password, String repeated) {
    @Override
    public String toString() {
        return "a new account";
    }
}
