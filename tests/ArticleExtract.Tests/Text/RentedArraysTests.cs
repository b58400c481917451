using ArticleExtract.Text;

namespace ArticleExtract.Tests.Text;

public sealed class RentedArraysTests
{
    private const int ShortLength = 1000;
    private const int LongLength = (4 << 20) + 1;

    [Fact]
    public void Zeros_ArrayThatOthersWroteTo_HasZerosAsFarAsAskedFor()
    {
        var used = RentedArrays.Rent<int>(ShortLength);
        Array.Fill(used, 7);
        RentedArrays.Return(used);

        RentedArrays.Zeros<int>(ShortLength).Take(ShortLength).Should().OnlyContain(value => value == 0);
    }

    [Fact]
    public void Rent_LongerThanThePoolKeeps_IsAsLongAsAskedFor() => RentedArrays.Rent<byte>(LongLength).Should().HaveCount(LongLength);

    [Fact]
    public void Return_LongerThanThePoolKeeps_IsNotHandedOutAgain()
    {
        var returned = RentedArrays.Rent<byte>(LongLength);

        RentedArrays.Return(returned);

        RentedArrays.Rent<byte>(LongLength).Should().NotBeSameAs(returned);
    }

    [Fact]
    public void Return_References_AreCleared()
    {
        var returned = RentedArrays.Rent<string>(ShortLength);
        Array.Fill(returned, "page");

        RentedArrays.Return(returned);

        returned.Should().OnlyContain(value => value == null);
    }

    [Fact]
    public void Rent_RowsThatThePoolWouldRoundUpBeyondItsLimit_IsAsLongAsAskedFor()
    {
        const int Rows = 140_000;

        RentedArrays.Rent<(long, long, long)>(Rows).Should().HaveCount(Rows, "3.4 MB would become 6.3 MB, which never went back");
    }

    [Theory]
    [InlineData(ShortLength, 2)]
    [InlineData(LongLength, 1.5)]
    public void Grow_FullArray_KeepsItsElementsAndGrowsByItsLength(int length, double factor)
    {
        var full = RentedArrays.Rent<byte>(length);
        Array.Fill(full, (byte)7);

        var longer = RentedArrays.Grow(full, full.Length, full.Length + 1);

        longer.Length.Should().BeGreaterThanOrEqualTo((int)(full.Length * factor));
        longer.AsSpan(0, full.Length).IndexOfAnyExcept((byte)7).Should().Be(-1);
    }

    [Fact]
    public void Grow_MoreIsNeeded_IsAsLongAsNeeded()
    {
        var full = RentedArrays.Rent<byte>(ShortLength);

        RentedArrays.Grow(full, ShortLength, 10 * full.Length).Length.Should().BeGreaterThanOrEqualTo(10 * full.Length);
    }
}
