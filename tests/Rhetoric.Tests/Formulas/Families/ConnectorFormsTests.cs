using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas;

public sealed class ConnectorFormsTests
{
    [Theory]
    [InlineData("开放、友善", "开放和友善|开放与友善|开放及友善|开放以及友善")]
    [InlineData("守礁、护港、修路", "守礁、护港和修路|守礁、护港与修路|守礁、护港及修路|守礁、护港以及修路")]
    [InlineData("守礁、护港和修路", "守礁、护港与修路|守礁、护港及修路|守礁、护港以及修路|守礁、护港、修路")]
    [InlineData("开放和友善", "开放与友善|开放及友善|开放以及友善")]
    [InlineData("守礁和护港、修路", "")]
    [InlineData("同云方守礁", "")]
    [InlineData("和平守礁", "")]
    public void The_last_connector_may_be_another(string form, string others) => Assert.Equal(others, string.Join('|', ConnectorForms.Of(form)));
}
